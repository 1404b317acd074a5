namespace OmniContact.Server.Desk;

/// <summary>Words for the owner that the customer never reads (密语).</summary>
internal sealed record WhisperRequest
{
    public required string Text { get; init; }
    /// <summary>The sender's own id, 1..64 characters; a repeat with it gets the first answer.</summary>
    public required string ClientId { get; init; }
}
