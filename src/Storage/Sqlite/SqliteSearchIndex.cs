using System.Collections.Immutable;
using OmniContact.Storage.Search;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Sqlite;

/// <summary>Terms in an FTS5 table without content.</summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    public ImmutableArray<string> Tables { get; } = ["message_terms", "message_documents"];

    // Few, so that units hardly wait behind them: the file has one writer.
    public int PassSize => 50;

    public string? Lock => null;

    public string From => """
        message_terms JOIN message_documents AS documents ON documents.document = message_terms.rowid
        JOIN messages ON messages.conversation_id = documents.conversation_id AND messages.number = documents.number
        """;

    public string Document => "message_terms.rowid";

    public string Matches => "message_terms MATCH {0}";

    public string Query(IEnumerable<SearchTerm> terms) =>
        string.Join(" AND ", terms.Select(term => $"\"{term.Text}\"{(term.IsPrefix ? "*" : "")}"));

    public string Each => "json_each($1)";

    public object Numbers(IEnumerable<long> values) => $"[{string.Join(',', values)}]";

    public async Task Put(Session session, IReadOnlyCollection<IndexedMessage> messages, CancellationToken cancel)
    {
        foreach (var (document, message, terms) in messages)
        {
            await session.Execute(
                "INSERT INTO message_documents (document, conversation_id, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                [document, message.ConversationId, message.Number], cancel);
            await session.Execute("DELETE FROM message_terms WHERE rowid = $1", [document], cancel);
            await session.Execute("INSERT INTO message_terms (rowid, terms) VALUES ($1, $2)", [document, string.Join(' ', terms)], cancel);
        }
    }

    public async Task Remove(Session session, IReadOnlyCollection<long> documents, CancellationToken cancel)
    {
        foreach (var document in documents)
        {
            await session.Execute("DELETE FROM message_terms WHERE rowid = $1", [document], cancel);
            await session.Execute("DELETE FROM message_documents WHERE document = $1", [document], cancel);
        }
    }
}
