using OmniContact.Routing;

namespace OmniContact.Server.Access;

/// <summary>One browser tab of a signed-in person. Stored under its name; the secret is in the cookie only.</summary>
internal sealed record Session : StoredRecord
{
    public required string UserKey { get; init; }
    /// <summary>SHA-256 of the cookie's value.</summary>
    public required string SecretHash { get; init; }
    /// <summary>The account's stamp at sign-in.</summary>
    public required string Stamp { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}
