namespace OmniContact.Storage;

/// <summary>Something that happened, kept for boards, reports, replay and webhooks; read by position.</summary>
public sealed record FactRow
{
    /// <summary>Given by the store; 0 when written.</summary>
    public long Position { get; init; }
    public required string Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? ConversationId { get; init; }
    public string? CustomerId { get; init; }
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    public required string Body { get; init; }
}
