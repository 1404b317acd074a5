using System.Collections.Immutable;
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
    /// <summary>Of one of these; null = of any, empty = none.</summary>
    public ImmutableArray<string>? CustomerIds { get; init; }
    public string? Channel { get; init; }
    public string? Medium { get; init; }
    /// <summary>This one, and all below it.</summary>
    public string? Category { get; init; }
    public string? Status { get; init; }
    public DateTimeOffset? StartedFrom { get; init; }
    public DateTimeOffset? StartedBefore { get; init; }
    public string? Cursor { get; init; }
    /// <summary>1..500, default 50.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Whether a list by this filter has the conversation.</summary>
    public bool Has(ConversationRow row) =>
        (CustomerId is null || row.CustomerId == CustomerId)
        && (CustomerIds is not { } customers || customers.Contains(row.CustomerId))
        && (QueueId is null || row.QueueId == QueueId)
        && (OwnerId is null || row.OwnerId == OwnerId)
        && (Channel is null || row.Channel == Channel)
        && (Medium is null || row.Medium == Medium)
        && (Category is null || row.Category == Category || row.Category?.StartsWith(Category + '/', StringComparison.Ordinal) == true)
        && (Status is null || row.Status == Status)
        && (StartedFrom is null || row.StartedAt >= StartedFrom)
        && (StartedBefore is null || row.StartedAt < StartedBefore)
        && (Within is null || Within.Sees(row.QueueId, row.OwnerId, row.AgentIds));
}
