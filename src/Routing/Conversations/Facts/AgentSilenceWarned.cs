namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer waits for the owner's answer: the owner is warned.</summary>
public sealed record AgentSilenceWarned : ConversationFact
{
    public required double SilentSeconds { get; init; }
}
