namespace OmniContact.Server.Exchange;

/// <summary>What stood in a file.</summary>
internal sealed record TextRequest
{
    public required string Text { get; init; }
}
