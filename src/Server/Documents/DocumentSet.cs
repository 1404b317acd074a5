using OmniContact.Storage;

namespace OmniContact.Server.Documents;

/// <summary>The documents of one kind, as values.</summary>
internal sealed class DocumentSet<T>(IDocuments documents, string kind)
    where T : class
{
    public const int PageSize = 200;

    public async Task<Stored<T>?> Find(string key, CancellationToken cancel = default) =>
        await documents.Find(kind, key, cancel) is { } found ? Read(found) : null;

    /// <summary>The new etag, or null when <paramref name="etag"/> is not the stored one (null = must be new).</summary>
    public Task<string?> Put(string key, T value, string? etag, CancellationToken cancel = default) =>
        documents.Put(kind, key, OmniJson.Write(value), etag, cancel);

    public Task<bool> Delete(Stored<T> stored, CancellationToken cancel = default) =>
        documents.Delete(kind, stored.Key, stored.ETag, cancel);

    /// <summary>Changes a value until no other change comes in between; null removes it. The value that stands afterwards.</summary>
    public async Task<T?> Update(string key, Func<T?, T?> change, CancellationToken cancel = default)
    {
        while (true)
        {
            var found = await Find(key, cancel);
            var next = change(found?.Value);
            if (ReferenceEquals(next, found?.Value)) return next;
            var done = next is null
                ? await documents.Delete(kind, key, found!.ETag, cancel)
                : await Put(key, next, found?.ETag, cancel) is not null;
            if (done) return next;
        }
    }

    public async Task<Page<Stored<T>>> List(string? cursor, int limit, CancellationToken cancel = default)
    {
        var page = await documents.List(kind, cursor, limit, cancel);
        return new Page<Stored<T>>([.. page.Items.Select(Read)], page.Next);
    }

    /// <summary>All of them, page by page.</summary>
    public async IAsyncEnumerable<Stored<T>> All()
    {
        string? cursor = null;
        do
        {
            var page = await List(cursor, PageSize);
            foreach (var item in page.Items) yield return item;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private static Stored<T> Read(Document document) =>
        new(document.Key, OmniJson.Read<T>(document.Body), document.ETag);
}
