namespace OmniContact.Storage;

/// <summary>What to look for in messages; newest first.</summary>
public sealed record MessageQuery
{
    /// <summary>Parts cut at spaces, each of which has to stand in the message; the first 200 characters count.</summary>
    public required string Text { get; init; }
    public string? CustomerId { get; init; }
    public string? ConversationId { get; init; }
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Before { get; init; }
    public string? Cursor { get; init; }
    /// <summary>1..200, default 50.</summary>
    public int Limit { get; init; } = 50;
}
