namespace OmniContact.Storage;

/// <summary>
/// State that stands alone, under (kind, key), with an etag: users, API keys, drafts, board layouts, grain states.
/// </summary>
public interface IDocuments
{
    Task<Document?> Find(string kind, string key, CancellationToken cancel = default);

    /// <summary>Writes and returns the new etag; null when <paramref name="etag"/> is not the stored one (null = must be new).</summary>
    Task<string?> Put(string kind, string key, string body, string? etag, CancellationToken cancel = default);

    /// <summary>False when the etag is not the stored one.</summary>
    Task<bool> Delete(string kind, string key, string etag, CancellationToken cancel = default);

    /// <summary>All of a kind by key, keyset-paged.</summary>
    Task<Page<Document>> List(string kind, string? cursor, int limit, CancellationToken cancel = default);
}
