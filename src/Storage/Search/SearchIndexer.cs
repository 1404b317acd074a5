using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Search;

/// <summary>
/// Takes what was committed into the index. The queue is written with the rows themselves and emptied with the index
/// entries, each in one transaction: a crash loses nothing and repeats nothing.
/// </summary>
internal sealed partial class SearchIndexer(Database database, ILogger<SearchIndexer> log)
{
    private readonly MessageDocuments _messages = new(database.SearchIndex);

    /// <summary>Indexes what is next; the number of queue entries that are done, 0 when there was nothing.</summary>
    public async Task<int> Pass(CancellationToken cancel)
    {
        try
        {
            return await Pass(database.SearchIndex.PassSize, cancel);
        }
        catch (Exception exception) when (exception is not (StoreUnavailableException or OperationCanceledException))
        {
            return await PassOne(cancel);
        }
    }

    private Task<int> Pass(int size, CancellationToken cancel) => database.Write(async session =>
    {
        if (database.SearchIndex.Lock is { } take) await session.Execute(take, [], cancel);
        var queued = await Next(session, size, cancel);
        if (queued.Count == 0) return 0;
        var kinds = queued.ToLookup(document => document.Kind);
        await _messages.Index(session, [.. kinds[QueuedDocument.Message]], cancel);
        foreach (var customer in kinds[QueuedDocument.Customer].Select(document => document.Key).Distinct())
            await CustomerDocuments.Index(session, customer, cancel);
        await Remove(session, queued, cancel);
        return queued.Count;
    }, cancel);

    /// <summary>One that cannot be indexed stays unfound rather than hold up all others.</summary>
    private async Task<int> PassOne(CancellationToken cancel)
    {
        var first = await database.Read(session => Next(session, 1, cancel), cancel);
        try
        {
            return await Pass(1, cancel);
        }
        catch (Exception exception) when (exception is not (StoreUnavailableException or OperationCanceledException))
        {
            return await database.Write(async session =>
            {
                if (database.SearchIndex.Lock is { } take) await session.Execute(take, [], cancel);
                var queued = await Next(session, 1, cancel);
                // Another process may have gone on meanwhile: then what failed is not what is next.
                if (!queued.SequenceEqual(first)) return queued.Count;
                foreach (var document in queued) LogSkipped(exception, document.Kind, document.Key, document.Number);
                await Remove(session, queued, cancel);
                return queued.Count;
            }, cancel);
        }
    }

    private static Task<List<QueuedDocument>> Next(Session session, int size, CancellationToken cancel) => session.Rows(
        "SELECT id, kind, key, number FROM search_queue ORDER BY id LIMIT $1",
        row => new QueuedDocument(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3)), [size], cancel);

    private Task Remove(Session session, List<QueuedDocument> queued, CancellationToken cancel) => session.Execute(
        $"DELETE FROM search_queue WHERE id IN (SELECT value FROM {database.SearchIndex.Each})",
        [database.SearchIndex.Numbers(queued.Select(document => document.Id))], cancel);
}
