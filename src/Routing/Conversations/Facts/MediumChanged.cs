namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The conversation is held by another medium from now on.</summary>
public sealed record MediumChanged : ConversationFact
{
    public required Medium From { get; init; }
    public required Medium To { get; init; }
}
