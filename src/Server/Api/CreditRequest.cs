namespace OmniContact.Server.Api;

/// <summary>A leader's word on a conversation's place.</summary>
internal sealed record CreditRequest
{
    /// <summary>Seconds of routing age; null = what tier and rules say.</summary>
    public required int? Seconds { get; init; }
}
