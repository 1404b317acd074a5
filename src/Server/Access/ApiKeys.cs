using OmniContact.Server.Documents;
using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>Keys of programs: <c>oc_prefix_secret</c>, revocable, role integrator.</summary>
internal sealed class ApiKeys(IDocuments documents, TimeProvider time)
{
    public const string Start = "oc_";

    private static readonly TimeSpan UsePrecision = TimeSpan.FromMinutes(1);

    private readonly DocumentSet<ApiKey> _keys = new(documents, "api-key");

    /// <summary>A new key and, this once, its whole text.</summary>
    public async Task<NewApiKey> Create(string name, string by, CancellationToken cancel = default)
    {
        var secret = Secret.New();
        var key = new ApiKey
        {
            Prefix = Start + Secret.Name(10),
            Name = name,
            SecretHash = Secret.Hash(secret),
            CreatedAt = time.GetUtcNow(),
            CreatedBy = by,
        };
        await _keys.Put(key.Prefix, key, null, cancel);
        return new NewApiKey(key.View, $"{key.Prefix}_{secret}");
    }

    /// <summary>The key behind a text, or null when unknown, wrong or revoked.</summary>
    public async Task<ApiKey?> Find(string text, CancellationToken cancel = default)
    {
        var end = text.IndexOf('_', Start.Length);
        if (end < 0 || await _keys.Find(text[..end], cancel) is not { } found) return null;
        if (found.Value.RevokedAt is not null || !Secret.Matches(text[(end + 1)..], found.Value.SecretHash)) return null;
        await Used(found, cancel);
        return found.Value;
    }

    public Task<Page<Stored<ApiKey>>> List(string? cursor, int limit, CancellationToken cancel = default) =>
        _keys.List(cursor, limit, cancel);

    /// <summary>False when there is no such key. Revoking again changes nothing.</summary>
    public async Task<bool> Revoke(string prefix, CancellationToken cancel = default)
    {
        ApiKey? Revoked(ApiKey? key) => key is { RevokedAt: null } ? key with { RevokedAt = time.GetUtcNow() } : key;
        return await _keys.Update(prefix, Revoked, cancel) is not null;
    }

    private async Task Used(Stored<ApiKey> key, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (now - key.Value.LastUsedAt < UsePrecision) return;
        await _keys.Put(key.Key, key.Value with { LastUsedAt = now }, key.ETag, cancel);
    }
}
