using OmniContact.Storage.Reading;

namespace OmniContact.Storage.Documents;

internal sealed class DocumentStore(Database database) : IDocuments
{
    private const string ListName = "documents";

    public Task<Document?> Find(string kind, string key, CancellationToken cancel = default) => database.Row(
        "SELECT kind, key, etag, body, format FROM documents WHERE kind = $1 AND key = $2", Map, [kind, key], cancel);

    public async Task<string?> Put(string kind, string key, string body, string? etag, CancellationToken cancel = default)
    {
        // Never the same twice, also after a removal, so that a late writer cannot mistake a new document for the old one.
        var next = Guid.NewGuid().ToString("N");
        var changed = etag is null
            ? await database.Execute(
                $"INSERT INTO documents (kind, key, etag, format, body) VALUES ($1, $2, $3, {database.Version.Current}, $4) ON CONFLICT DO NOTHING",
                [kind, key, next, body], cancel)
            : await database.Execute(
                $"UPDATE documents SET etag = $3, format = {database.Version.Current}, body = $4 WHERE kind = $1 AND key = $2 AND etag = $5",
                [kind, key, next, body, etag], cancel);
        return changed == 1 ? next : null;
    }

    public async Task<bool> Delete(string kind, string key, string etag, CancellationToken cancel = default) =>
        await database.Execute("DELETE FROM documents WHERE kind = $1 AND key = $2 AND etag = $3", [kind, key, etag], cancel) == 1;

    public async Task<Page<Document>> List(string kind, string? cursor, int limit, CancellationToken cancel = default)
    {
        var after = cursor is null ? "" : (string)Cursor.Parse(ListName, cursor, "t")[0];
        var rows = await database.Rows(
            "SELECT kind, key, etag, body, format FROM documents WHERE kind = $1 AND key > $2 ORDER BY key LIMIT $3",
            Map, [kind, after, Limits.Check(limit) + 1], cancel);
        return Paging.Of(rows, limit, last => Cursor.Format(ListName, last.Key));
    }

    private static Document Map(System.Data.Common.DbDataReader row)
    {
        RowFormat.Check(row, 4, "documents", 0, 1);
        return new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3));
    }
}
