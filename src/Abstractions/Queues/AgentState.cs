using System.Collections.Immutable;
using OmniContact.Routing;

namespace OmniContact.Queues;

/// <summary>What a queue knows of an agent: a hint, the latest version wins. It grants nothing.</summary>
public sealed record AgentState
{
    public required string AgentId { get; init; }
    /// <summary>Epoch of the agent's activation.</summary>
    public required long Epoch { get; init; }
    /// <summary>Grows within the epoch.</summary>
    public required long Version { get; init; }
    /// <summary>Signed in: counts as staffed.</summary>
    public required bool SignedIn { get; init; }
    /// <summary>Media for which a further contact fits now.</summary>
    public required ImmutableArray<Medium> Fits { get; init; }
    /// <summary>Media the agent is available and ready for, though perhaps without capacity now.</summary>
    public required ImmutableArray<Medium> Ready { get; init; }
    public required int UsedUnits { get; init; }
    public required int Units { get; init; }
    public required DateTimeOffset IdleSince { get; init; }
    /// <summary>Units that have to be freed before a contact of the medium fits; for the drain.</summary>
    public ImmutableDictionary<Medium, int> UnitsShort { get; init; } = ImmutableDictionary<Medium, int>.Empty;
    /// <summary>Mean handling time per medium in seconds; for fastest first.</summary>
    public ImmutableDictionary<Medium, double> HandlingSeconds { get; init; } = ImmutableDictionary<Medium, double>.Empty;
}
