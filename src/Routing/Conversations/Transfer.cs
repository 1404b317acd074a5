namespace OmniContact.Routing.Conversations;

/// <summary>A transfer that nobody has taken yet.</summary>
public sealed record Transfer : StoredRecord
{
    public required TransferKind Kind { get; init; }
    public required string FromAgentId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    /// <summary>Not taken by then, it goes back; null once it went back, and for one without bound.</summary>
    public DateTimeOffset? Until { get; init; }
    public string? ToAgentId { get; init; }
    public string? ToQueueId { get; init; }
    /// <summary>
    /// Where it goes back to when not taken: the queue that gave the transferor their part, or the one it was passed on to, where they serve
    /// only that; null = none gave it.
    /// </summary>
    public string? FromQueueId { get; init; }
}
