using System.Collections.Immutable;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Replay;

/// <summary>One offer, decided again from what is stored.</summary>
public sealed record ReplayedDecision
{
    public required string ConversationId { get; init; }

    public required long Fence { get; init; }

    /// <summary>When the agent's turn began.</summary>
    public required DateTimeOffset At { get; init; }

    public required string QueueId { get; init; }

    /// <summary>Who was offered it.</summary>
    public required string AgentId { get; init; }

    public required ReplayOutcome Outcome { get; init; }

    /// <summary>What differs, or what is not stored; empty where all is the same.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>
    /// The order would have asked this agent first, by the stored explanation as well: the offer's own agent was quicker, as whoever
    /// comes free takes what is best for it.
    /// </summary>
    public string? BeforeInOrder { get; init; }

    /// <summary>Why, as it was stored.</summary>
    public OfferExplanation? Stored { get; init; }

    /// <summary>Why, as it follows from the facts; null where it cannot be told.</summary>
    public OfferExplanation? Again { get; init; }
}
