using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Explaining;

/// <summary>
/// Why an agent was given a conversation, as it was when the pair was made. Kept with the offer, so it is bounded: a few of the others,
/// and how many there were.
/// </summary>
public sealed record OfferExplanation
{
    public required string QueueId { get; init; }

    /// <summary>Version of the configuration that decided.</summary>
    public required long ConfigurationVersion { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>By the order, taken by hand, or assigned.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The conversation asked for this agent.</summary>
    public bool AsPreferred { get; init; }

    /// <summary>The agent had been kept for it.</summary>
    public bool AsReserved { get; init; }

    public required Strategy Strategy { get; init; }

    public bool FewestSpareSkillsFirst { get; init; }

    /// <summary>What was required then: skill name to level.</summary>
    public required ImmutableDictionary<string, int> Needs { get; init; }

    /// <summary>Relaxation steps of the queue that had been reached.</summary>
    public int Step { get; init; }

    public required ScoreParts Score { get; init; }

    public required AgentVerdict Winner { get; init; }

    /// <summary>Other agents who could have had it as well.</summary>
    public required int OthersFit { get; init; }

    /// <summary>The first of them, in the order in which they would have been asked.</summary>
    public ImmutableArray<AgentVerdict> RunnersUp { get; init; } = [];

    /// <summary>How many agents the first thing that stood in the way of each kept out.</summary>
    public ImmutableArray<RuledOutCount> RuledOut { get; init; } = [];

    /// <summary>The first of those who are available, ready and skilled and come before the winner, but for what ruled them out.</summary>
    public ImmutableArray<AgentVerdict> PassedOver { get; init; } = [];

    /// <summary>Conversations of the queue that came before it.</summary>
    public required int Ahead { get; init; }

    /// <summary>The first of them, and what kept the agent from each.</summary>
    public ImmutableArray<ItemVerdict> NotTaken { get; init; } = [];
}
