namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Its routing age changed; effective at once.</summary>
public sealed record CreditChanged : ConversationFact
{
    public required string Source { get; init; }
    public required int Before { get; init; }
    public required int After { get; init; }
}
