namespace OmniContact.Server.Api;

/// <summary>What to show, and why.</summary>
internal sealed record RevealRequest
{
    /// <summary>
    /// <c>phone</c>, <c>email</c>, <c>notes</c>, <c>attributes.NAME</c>, <c>identities.N</c>, or
    /// <c>messages/CONVERSATION/NUMBER</c> for the text of a message.
    /// </summary>
    public required string Field { get; init; }
    /// <summary>Kept with the fact that it was shown; 1..500 characters.</summary>
    public required string Reason { get; init; }
}
