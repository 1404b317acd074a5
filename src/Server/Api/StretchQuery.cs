using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>How much of a list of configured things, and after which: <c>?after=&amp;limit=</c>.</summary>
/// <param name="After">The sort key of the last one seen.</param>
/// <param name="Limit">1..1,000, default 1,000.</param>
internal readonly record struct StretchQuery(string? After, int? Limit)
{
    public const int MostAtOnce = 1000;

    /// <exception cref="Faulty">The limit is outside its bounds.</exception>
    public IEnumerable<T> Of<T>(IEnumerable<T> all, Func<T, string> key)
    {
        var (after, size) = (After ?? "", Limit ?? MostAtOnce);
        if (size is < 1 or > MostAtOnce) throw Faulty.Field(400, "limit", $"is {size}; it has to be 1..{MostAtOnce}");
        return all.Where(item => string.CompareOrdinal(key(item), after) > 0).OrderBy(key, StringComparer.Ordinal).Take(size);
    }
}
