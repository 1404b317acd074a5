namespace OmniContact.Server.Chat;

/// <summary>A chat page is there (again).</summary>
internal sealed record JoinRequest
{
    public required string EntryPointId { get; init; }
    public string? Language { get; init; }
    /// <summary>The last message that the page has; null for none.</summary>
    public long? After { get; init; }
}
