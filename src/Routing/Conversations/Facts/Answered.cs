namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A person answered the customer: once per stay in a queue.</summary>
public sealed record Answered : ConversationFact
{
    /// <summary>Entry into this queue.</summary>
    public required DateTimeOffset EnteredAt { get; init; }
    /// <summary>Since entry into this queue.</summary>
    public required double WaitSeconds { get; init; }
    /// <summary>Since entry into the first queue.</summary>
    public required double TotalWaitSeconds { get; init; }
    public required EntryReason EntryReason { get; init; }
}
