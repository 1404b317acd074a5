using System.Collections.Concurrent;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Running;

internal sealed class MemoryDocuments : IDocuments
{
    private readonly ConcurrentDictionary<(string Kind, string Key), Document> _all = [];
    private long _etag;

    public Exception? Fault { get; set; }

    public Task<Document?> Find(string kind, string key, CancellationToken cancel) =>
        Fault is null ? Task.FromResult(_all.GetValueOrDefault((kind, key))) : Task.FromException<Document?>(Fault);

    public Task<string?> Put(string kind, string key, string body, string? etag, CancellationToken cancel)
    {
        lock (_all)
        {
            if (_all.GetValueOrDefault((kind, key))?.ETag != etag) return Task.FromResult<string?>(null);
            var next = $"{++_etag}";
            _all[(kind, key)] = new Document(kind, key, next, body);
            return Task.FromResult<string?>(next);
        }
    }

    public Task<bool> Delete(string kind, string key, string etag, CancellationToken cancel)
    {
        lock (_all) return Task.FromResult(_all.GetValueOrDefault((kind, key))?.ETag == etag && _all.TryRemove((kind, key), out _));
    }

    public Task<Page<Document>> List(string kind, string? cursor, int limit, CancellationToken cancel)
    {
        var found = _all.Values.Where(d => d.Kind == kind && string.CompareOrdinal(d.Key, cursor) > 0).OrderBy(d => d.Key, StringComparer.Ordinal);
        var page = found.Take(limit + 1).ToArray();
        return Task.FromResult(new Page<Document>([.. page.Take(limit)], page.Length > limit ? page[limit - 1].Key : null));
    }
}
