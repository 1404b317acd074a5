namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The offer was withdrawn; the agent missed nothing.</summary>
public sealed record OfferRescinded : ConversationFact
{
    public required long Fence { get; init; }
    public required double RingSeconds { get; init; }
    public required RescindReason Reason { get; init; }
}
