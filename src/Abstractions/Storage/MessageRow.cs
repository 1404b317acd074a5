namespace OmniContact.Storage;

/// <summary>One numbered message of a conversation, as stored.</summary>
public sealed record MessageRow
{
    public required string ConversationId { get; init; }
    /// <summary>1, 2, 3 ... within the conversation, without a gap.</summary>
    public required long Number { get; init; }
    public required string CustomerId { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>customer, agent, bot, system or note.</summary>
    public required string Author { get; init; }
    public string? AuthorId { get; init; }
    public required string Channel { get; init; }
    /// <summary>What full-text search reads; empty where there is nothing to find.</summary>
    public required string Text { get; init; }
    public required string Body { get; init; }
}
