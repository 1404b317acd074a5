using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>What an agent's turn asks for when it wants a lease.</summary>
public sealed record OfferTerms
{
    public required string AgentId { get; init; }
    /// <summary>Queue whose item it is; must be the one where the conversation waits.</summary>
    public required string QueueId { get; init; }
    public required OfferMode Mode { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    /// <summary>When the agent's turn began.</summary>
    public required DateTimeOffset TurnAt { get; init; }
    /// <summary>When the last change of the item's place was acknowledged; null when that was another process's doing.</summary>
    public DateTimeOffset? PlaceKnownAt { get; init; }
    /// <summary>Since when both were there: the later of the commit that gave the item its place and the one that gave the agent room; null when nobody knows.</summary>
    public DateTimeOffset? ReadyAt { get; init; }
    public required long ConfigurationVersion { get; init; }
    /// <summary>Units that the agent reserved for it.</summary>
    public required int Units { get; init; }
    /// <summary>Why this agent; kept with the fact and, while the conversation is open, with its state.</summary>
    public OfferExplanation? Explanation { get; init; }
    /// <summary>What the agent's turn went by; kept with the fact.</summary>
    public AgentTurn? Turn { get; init; }
}
