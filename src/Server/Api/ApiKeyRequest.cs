namespace OmniContact.Server.Api;

/// <summary>A key for a program.</summary>
internal sealed record ApiKeyRequest
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }
}
