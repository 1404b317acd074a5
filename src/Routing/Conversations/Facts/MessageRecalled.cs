namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent took back what they had written to the customer.</summary>
public sealed record MessageRecalled : ConversationFact
{
    /// <summary>Of the message.</summary>
    public required long Number { get; init; }
}
