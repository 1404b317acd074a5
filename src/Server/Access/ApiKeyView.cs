namespace OmniContact.Server.Access;

/// <summary>A key as administrators see it.</summary>
internal sealed record ApiKeyView(
    string Prefix, string Name, DateTimeOffset CreatedAt, string CreatedBy, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);
