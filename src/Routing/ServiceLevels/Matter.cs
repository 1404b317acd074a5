namespace OmniContact.Routing.ServiceLevels;

/// <summary>A conversation as first-contact resolution sees it.</summary>
public sealed record Matter
{
    public required string ConversationId { get; init; }
    public required string CustomerId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public string? Category { get; init; }
    /// <summary>The first time that it was closed as resolved; null = never.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }
    /// <summary>The customer came back to it after that.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }
}
