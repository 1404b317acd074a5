namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A stay in a queue ended without an answer. Each entry has either this or an answer, once.</summary>
public sealed record SegmentEnded : ConversationFact
{
    /// <summary>Entry into this queue.</summary>
    public required DateTimeOffset EnteredAt { get; init; }
    /// <summary>Since entry into this queue.</summary>
    public required double WaitSeconds { get; init; }
    /// <summary>Since entry into the first queue.</summary>
    public required double TotalWaitSeconds { get; init; }
    public required EntryReason EntryReason { get; init; }
    public required SegmentOutcome Outcome { get; init; }
    /// <summary>Where the customer left, when that was why.</summary>
    public LeftWhile? LeftWhile { get; init; }
}
