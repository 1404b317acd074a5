namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Back on its owner's desk.</summary>
public sealed record Unparked : ConversationFact
{
    public required UnparkReason Reason { get; init; }
}
