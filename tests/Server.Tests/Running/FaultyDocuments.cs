using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

/// <summary>The real documents, which fail when a test says so.</summary>
internal sealed class FaultyDocuments(IDocuments inner, Faults faults) : IDocuments
{
    public Task<Document?> Find(string kind, string key, CancellationToken cancel) => faults.Or(() => inner.Find(kind, key, cancel));

    public Task<string?> Put(string kind, string key, string body, string? etag, CancellationToken cancel) =>
        faults.Or(() => inner.Put(kind, key, body, etag, cancel));

    public Task<bool> Delete(string kind, string key, string etag, CancellationToken cancel) =>
        faults.Or(() => inner.Delete(kind, key, etag, cancel));

    public Task<Page<Document>> List(string kind, string? cursor, int limit, CancellationToken cancel) =>
        faults.Or(() => inner.List(kind, cursor, limit, cancel));
}
