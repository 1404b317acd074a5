using OmniContact.Storage.Reading;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Search;

/// <summary>Takes candidates from the index, newest first, and keeps those in whose text the query really stands.</summary>
internal sealed class MessageSearch(Database database)
{
    private const string List = "message-search";
    private const int CandidatesAtOnce = 200;
    /// <summary>After so many candidates a page ends, full or not.</summary>
    private const int MostCandidates = 20_000;

    public async Task<Page<MessageHit>> Find(MessageQuery query, CancellationToken cancel)
    {
        var limit = Limits.Check(query.Limit, Limits.MostHits);
        var before = query.Cursor is { } cursor ? (long)Cursor.Parse(List, cursor, "n")[0] : long.MaxValue;
        SearchText text = new(query.Text);
        List<MessageHit> hits = [];
        if (text.Needed.IsEmpty) return new(hits, null);
        for (var seen = 0; seen < MostCandidates; seen += CandidatesAtOnce)
        {
            var candidates = await Candidates(query, text, before, cancel);
            foreach (var (message, document) in candidates)
            {
                if (text.Find(message.Text) is not { } found) continue;
                if (hits.Count == limit) return new(hits, Cursor.Format(List, before));
                hits.Add(new(message, found.Start, found.Length));
                before = document;
            }
            if (candidates.Count < CandidatesAtOnce) return new(hits, null);
            before = candidates[^1].Document;
        }
        return new(hits, Cursor.Format(List, before));
    }

    private Task<List<(MessageRow Message, long Document)>> Candidates(MessageQuery query, SearchText text, long before, CancellationToken cancel)
    {
        var index = database.SearchIndex;
        var where = new Where()
            .And(index.Matches, index.Query(text.Needed))
            .And($"{index.Document} < {{0}}", before)
            .AndIf("messages.customer_id = {0}", query.CustomerId)
            .AndIf("messages.conversation_id = {0}", query.ConversationId)
            .AndIf("messages.at >= {0}", query.From)
            .AndIf("messages.at < {0}", query.Before);
        // The same bounds for the index, which knows milliseconds.
        if (query.From is { } from) where.And($"{index.Document} >= {{0}}", MessageDocuments.From(from));
        if (query.Before is { } end) where.And($"{index.Document} < {{0}}", MessageDocuments.From(end.AddMilliseconds(1)));
        var sql = $"SELECT {MessageRows.Columns}, {index.Document} FROM {index.From} {where.Sql} ORDER BY {index.Document} DESC LIMIT {where.Parameter(CandidatesAtOnce)}";
        return database.Rows(sql, row => (MessageRows.Map(row), row.GetInt64(10)), where.Values, cancel);
    }
}
