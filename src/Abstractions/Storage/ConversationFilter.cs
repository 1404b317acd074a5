using OmniContact.Routing.Configuration;

namespace OmniContact.Storage;

/// <summary>Which conversations to list; null = any. Newest first.</summary>
public sealed record ConversationFilter
{
    public string? CustomerId { get; init; }
    public string? QueueId { get; init; }
    /// <summary>Owned by this agent, or by them last when it was closed.</summary>
    public string? OwnerId { get; init; }
    /// <summary>Only what it shows; null = everything.</summary>
    public DataScope? Within { get; init; }
    public string? Channel { get; init; }
    public string? Status { get; init; }
    public DateTimeOffset? StartedFrom { get; init; }
    public DateTimeOffset? StartedBefore { get; init; }
    public string? Cursor { get; init; }
    /// <summary>1..500, default 50.</summary>
    public int Limit { get; init; } = 50;
}
