using OmniContact.Routing;

namespace OmniContact.Server.Access;

/// <summary>A program's key. Stored under its prefix; the secret is shown once and kept as a hash.</summary>
internal sealed record ApiKey : StoredRecord
{
    /// <summary>The visible beginning, by which people tell keys apart.</summary>
    public required string Prefix { get; init; }
    public required string Name { get; init; }
    public required string SecretHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }

    public ApiKeyView View => new(Prefix, Name, CreatedAt, CreatedBy, LastUsedAt, RevokedAt);
}
