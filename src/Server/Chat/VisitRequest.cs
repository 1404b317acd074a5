namespace OmniContact.Server.Chat;

/// <summary>A customer opens a chat page.</summary>
internal sealed record VisitRequest
{
    public required string EntryPointId { get; init; }
    public string? Language { get; init; }
    /// <summary>What the customer wants to be called.</summary>
    public string? Name { get; init; }
    /// <summary>The token of an earlier visit.</summary>
    public string? Token { get; init; }
}
