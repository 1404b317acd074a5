namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The agent said no.</summary>
public sealed record OfferRejected : ConversationFact
{
    public required long Fence { get; init; }
    public required double RingSeconds { get; init; }
    public string? Reason { get; init; }
    /// <summary>The agent is not asked again before.</summary>
    public DateTimeOffset? BarredUntil { get; init; }
}
