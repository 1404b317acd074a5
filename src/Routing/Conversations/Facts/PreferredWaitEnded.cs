namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It fits others again.</summary>
public sealed record PreferredWaitEnded : ConversationFact
{
    public required string PreferredAgentId { get; init; }
}
