namespace OmniContact.Server.Api;

/// <summary>A secret to set.</summary>
internal sealed record ChannelSecretRequest
{
    /// <summary>The secret itself; 1..8,192 characters. No answer, log or audit ever holds it.</summary>
    public required string Value { get; init; }
}
