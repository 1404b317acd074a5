namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer still waits for the owner's answer: supervisors are alerted.</summary>
public sealed record AgentSilenceAlerted : ConversationFact
{
    public required double SilentSeconds { get; init; }
}
