namespace OmniContact.Routing.Conversations;

/// <summary>A transfer that nobody has taken yet.</summary>
public sealed record Transfer
{
    public required TransferKind Kind { get; init; }
    public required string FromAgentId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    /// <summary>Not taken by then, it goes back; null once it went back, and for one without bound.</summary>
    public DateTimeOffset? Until { get; init; }
    public string? ToAgentId { get; init; }
    public string? ToQueueId { get; init; }
    /// <summary>The queue that gave the transferor their part, which it goes back to when not taken; null = none did.</summary>
    public string? FromQueueId { get; init; }
}
