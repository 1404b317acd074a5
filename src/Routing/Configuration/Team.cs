using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Configuration;

/// <summary>Agents who work together, and whose work a person may be limited to see (<see cref="DataScope"/>).</summary>
public sealed record Team
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    /// <summary>Agents on a break at once at most, 0..100,000; null = no bound.</summary>
    [Range(0, 100_000)]
    public int? BreakLimit { get; init; }
    public bool BreaksNeedApproval { get; init; }
    /// <summary>Its agents read it when a supervisor listens in on a conversation of theirs.</summary>
    public bool ListeningIsTold { get; init; }
    /// <summary>The queues whose contacts are the team's. Empty = those that its agents serve by their own settings.</summary>
    public ImmutableArray<string> QueueIds { get; init; } = [];
}
