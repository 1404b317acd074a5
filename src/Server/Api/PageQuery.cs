using OmniContact.Server.Errors;

namespace OmniContact.Server.Api;

/// <summary>How much of a list, and where to go on: <c>?limit=&amp;cursor=</c>.</summary>
/// <param name="Limit">1..200, default 50.</param>
/// <param name="Cursor">From the stretch before.</param>
internal readonly record struct PageQuery(int? Limit, string? Cursor)
{
    public const int DefaultLimit = 50;
    public const int MostAtOnce = 200;

    /// <exception cref="Faulty">The limit is outside its bounds.</exception>
    public int Size => Limit is null or (>= 1 and <= MostAtOnce)
        ? Limit ?? DefaultLimit
        : throw Faulty.Field(400, "limit", $"is {Limit}; it has to be 1..{MostAtOnce}");
}
