using OmniContact.Routing;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Boards;

/// <summary>Whose last hours.</summary>
/// <param name="QueueId">Null = all that the caller sees.</param>
/// <param name="Medium">Null = all.</param>
/// <param name="Hours">1..24, default 8.</param>
internal readonly record struct CourseQuery(string? QueueId, string? Medium, int? Hours)
{
    private const int Usual = 8;
    private const int Most = 24;

    /// <exception cref="Faulty">There is no such medium.</exception>
    public Medium? Only => Medium is not { } name ? null
        : Enum.GetValues<Medium>().Cast<Medium?>().FirstOrDefault(medium => OmniJson.Name(medium!.Value) == name)
        ?? throw Faulty.Field(400, "medium", $"'{name}' is none of {string.Join(", ", Enum.GetValues<Medium>().Select(OmniJson.Name))}");

    /// <exception cref="Faulty">It is outside its bounds.</exception>
    public TimeSpan Length => TimeSpan.FromHours(Hours is null or (>= 1 and <= Most)
        ? Hours ?? Usual
        : throw Faulty.Field(400, "hours", $"is {Hours}; it has to be 1..{Most}"));
}
