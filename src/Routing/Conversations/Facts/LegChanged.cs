namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A leg is connected, held or ended.</summary>
public sealed record LegChanged : ConversationFact
{
    public required string LegId { get; init; }
    public required Medium LegMedium { get; init; }
    public required LegState From { get; init; }
    public required LegState To { get; init; }
}
