namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The owner came, or the wait for them is over.</summary>
public sealed record OwnerWaitEnded : ConversationFact
{
    public required bool Came { get; init; }
}
