namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An owner passes it on.</summary>
public sealed record TransferStarted : ConversationFact
{
    public required TransferKind Transfer { get; init; }
    public string? ToAgentId { get; init; }
    public string? ToQueueId { get; init; }
    public required int Hops { get; init; }
    /// <summary>Back to the transferor if not taken by then.</summary>
    public DateTimeOffset? Until { get; init; }
}
