namespace OmniContact.Server.Chat;

/// <summary>How the customer rates the service.</summary>
internal sealed record RateRequest
{
    /// <summary>The one that the page shows: another may have begun meanwhile.</summary>
    public required string ConversationId { get; init; }
    /// <summary>1..5.</summary>
    public required int Stars { get; init; }
    public string? Comment { get; init; }
}
