namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The agent did not answer in time.</summary>
public sealed record OfferLapsed : ConversationFact
{
    public required long Fence { get; init; }
    public required double RingSeconds { get; init; }
    /// <summary>The agent is not asked again before.</summary>
    public DateTimeOffset? BarredUntil { get; init; }
}
