namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The agent took it in time.</summary>
public sealed record OfferAccepted : ConversationFact
{
    public required long Fence { get; init; }
    public required double RingSeconds { get; init; }
    /// <summary>In this queue.</summary>
    public required double WaitSeconds { get; init; }
}
