using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>A lease of one agent on one conversation. It is live in state Offered (and during a transfer to an agent) until it expires.</summary>
public sealed record Offer : StoredRecord
{
    public required string AgentId { get; init; }
    /// <summary>Grows by one with each offer of the conversation; a late accept is refused by it.</summary>
    public required long Fence { get; init; }
    public required OfferMode Mode { get; init; }
    public OfferOrigin Origin { get; init; }
    public required string QueueId { get; init; }
    public required DateTimeOffset OfferedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    /// <summary>When the agent's turn that made the offer began: what was acknowledged before had to be considered.</summary>
    public required DateTimeOffset TurnAt { get; init; }
    /// <summary>When the last change of the item's place was acknowledged; null when nobody knows.</summary>
    public DateTimeOffset? PlaceKnownAt { get; init; }
    /// <summary>Since when both were there: the later of the commit that gave the item its place and the one that gave the agent room; null when nobody knows.</summary>
    public DateTimeOffset? ReadyAt { get; init; }
    public required long ConfigurationVersion { get; init; }
    /// <summary>Units that the offer reserves.</summary>
    public required int Units { get; init; }
}
