using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace OmniContact.Routing.Agents;

/// <summary>An agent as configured.</summary>
public sealed record AgentSettings
{
    public required string Id { get; init; }

    /// <summary>工号; may be announced to the customer.</summary>
    public required string EmployeeNumber { get; init; }

    /// <summary>For colleagues only; never shown to customers.</summary>
    public required string RealName { get; init; }

    /// <summary>What customers see.</summary>
    public required LocalizedText DisplayName { get; init; }

    public string? Picture { get; init; }

    public string? TeamId { get; init; }

    /// <summary>Skill name to level 1..10.</summary>
    public ImmutableDictionary<string, int> Skills { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableArray<QueueMembership> Queues { get; init; } = [];

    /// <summary>Id of the <see cref="CapacityProfile"/>.</summary>
    public string CapacityProfileId { get; init; } = CapacityProfile.DefaultId;

    /// <summary>So much longer than its queue says may this agent take to accept, for who needs it. Seconds. Default 0, range 0..300.</summary>
    [Range(0, 300)]
    public int OfferExtraSeconds { get; init; }

    /// <summary>Part of the demonstration; marked wherever it is shown.</summary>
    public bool Simulated { get; init; }
}
