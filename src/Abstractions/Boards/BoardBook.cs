using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Boards;

/// <summary>What a board has counted, kept beside the position of the last fact that is in it.</summary>
public sealed record BoardBook
{
    public long Position { get; init; }

    /// <summary>Whose days they are.</summary>
    public required string TimeZone { get; init; }

    public DayBook Book { get; init; } = new();
}
