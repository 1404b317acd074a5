namespace OmniContact.Conversations;

/// <summary>To a queue or to an agent; exactly one is set.</summary>
public sealed record TransferRequest
{
    public string? QueueId { get; init; }
    public string? AgentId { get; init; }
    /// <summary>For the next agent; stored as a note.</summary>
    public string? Note { get; init; }
}
