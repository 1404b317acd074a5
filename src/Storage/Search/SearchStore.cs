namespace OmniContact.Storage.Search;

internal sealed class SearchStore(Database database, SearchIndexer indexer) : ISearch
{
    private readonly MessageSearch _messages = new(database);
    private readonly CustomerSearch _customers = new(database);

    public Task<Page<MessageHit>> SearchMessages(MessageQuery query, CancellationToken cancel = default) => _messages.Find(query, cancel);

    public Task<Page<CustomerRow>> SearchCustomers(string text, string? cursor, int limit, CancellationToken cancel = default) =>
        _customers.Find(text, cursor, limit, cancel);

    public async Task CatchUp(CancellationToken cancel = default)
    {
        while (await indexer.Pass(cancel) > 0)
        {
        }
    }
}
