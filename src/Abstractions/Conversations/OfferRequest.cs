using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Conversations;

/// <summary>An agent's turn asks for a lease; the conversation's commit is the offer.</summary>
public sealed record OfferRequest
{
    public required string AgentId { get; init; }
    public required string QueueId { get; init; }
    public required long AgentEpoch { get; init; }
    public required long QueueEpoch { get; init; }
    /// <summary>When the agent's turn began.</summary>
    public required DateTimeOffset TurnAt { get; init; }
    /// <summary>When the agent's latest gain of room was committed; null when nobody knows.</summary>
    public DateTimeOffset? RoomAt { get; init; }
    public required long ConfigurationVersion { get; init; }
    /// <summary>Why this agent, as the queue wrote it down at the claim.</summary>
    public OfferExplanation? Explanation { get; init; }
    /// <summary>What the turn went by; null for a claim by hand.</summary>
    public AgentTurn? Turn { get; init; }
    /// <summary>For a claim by hand: the supervisor who decided it; null when the agent did.</summary>
    public string? By { get; init; }
}
