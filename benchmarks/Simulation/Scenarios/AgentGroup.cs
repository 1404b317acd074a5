using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Scenarios;

/// <summary>Agents who are alike.</summary>
internal sealed record AgentGroup
{
    /// <summary>Digits by which the agents of a group are told apart.</summary>
    public const int NumberDigits = 5;

    public required string Id { get; init; }

    /// <summary>Each agent's presence over the run.</summary>
    public required ImmutableArray<Duty> Duties { get; init; }

    /// <summary>Skill name to level 1..10.</summary>
    public ImmutableDictionary<string, int> Skills { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>With the wait of an item from which the group may be used.</summary>
    public ImmutableArray<QueueMembership> Queues { get; init; } = [];

    public required CapacityProfile Profile { get; init; }

    /// <summary>
    /// Queues in the order in which a free agent looks for work, those of one step by rank; null = all by rank, as the product does.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>>? Order { get; init; }

    /// <summary>The id of one of its agents, counted from 0.</summary>
    public string AgentId(int member) => $"{Id}-{(member + 1).ToString($"D{NumberDigits}", System.Globalization.CultureInfo.InvariantCulture)}";
}
