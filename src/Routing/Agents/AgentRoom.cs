using System.Collections.Immutable;

namespace OmniContact.Routing.Agents;

/// <summary>What an agent can take beside the present load, as <see cref="Capacity"/> computes it.</summary>
public sealed record AgentRoom
{
    /// <summary>None for anything: of somebody of whom nothing is known.</summary>
    public static readonly AgentRoom None = new() { ExpectedAt = [.. new DateTimeOffset?[Media.Count]] };

    /// <summary>Media of which one more fits.</summary>
    public MediaSet Free { get; init; }

    /// <summary>No further offer may ring; offers that are taken without asking may still come.</summary>
    public bool RingingFull { get; init; }

    public AgentUnits Units { get; init; }

    /// <summary>When room is expected for a medium for which there is none, by medium number; past = at any moment, null = nobody knows. Default = not computed.</summary>
    public ImmutableArray<DateTimeOffset?> ExpectedAt { get; init; }
}
