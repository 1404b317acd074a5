namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer came by one more channel.</summary>
public sealed record LegAdded : ConversationFact
{
    public required string LegId { get; init; }
    public required string Channel { get; init; }
    public required Medium LegMedium { get; init; }
    public required LegState State { get; init; }
}
