namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer said nothing for a while.</summary>
public sealed record CustomerReminded : ConversationFact
{
    public required double SilentSeconds { get; init; }
}
