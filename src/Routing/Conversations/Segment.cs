namespace OmniContact.Routing.Conversations;

/// <summary>One stay in a queue, from entry to the answer; measures count per segment.</summary>
public sealed record Segment : StoredRecord
{
    public required string QueueId { get; init; }
    public required EntryReason Reason { get; init; }
    /// <summary>First entry into any queue since the conversation began or was reopened.</summary>
    public required DateTimeOffset EnqueuedAt { get; init; }
    /// <summary>Entry into this queue.</summary>
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? AcceptedAt { get; init; }
    /// <summary>Voice and video: media connected. Text: the first message by a person. Task: accepted.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
    /// <summary>It ended without an answer.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
