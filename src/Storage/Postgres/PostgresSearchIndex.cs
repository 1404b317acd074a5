using System.Collections.Immutable;
using OmniContact.Storage.Search;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Postgres;

/// <summary>Terms in a tsvector column with a GIN index.</summary>
internal sealed class PostgresSearchIndex : ISearchIndex
{
    public ImmutableArray<string> Tables { get; } = ["message_documents"];

    // A pass keeps no unit waiting here, and each of its statements costs a round trip however many rows it has.
    public int PassSize => 500;

    public string? Lock => "SELECT pg_advisory_xact_lock(7046029254386353132)";

    public string From => """
        message_documents AS documents
        JOIN messages ON messages.conversation_id = documents.conversation_id AND messages.number = documents.number
        """;

    public string Document => "documents.document";

    public string Matches => "documents.terms @@ CAST({0} AS tsquery)";

    public string Query(IEnumerable<SearchTerm> terms) =>
        string.Join(" & ", terms.Select(term => $"'{term.Text}'{(term.IsPrefix ? ":*" : "")}"));

    public string Each => "unnest($1) AS each (value)";

    public object Numbers(IEnumerable<long> values) => values.ToArray();

    public async Task Put(Session session, IReadOnlyCollection<IndexedMessage> messages, CancellationToken cancel) =>
        await session.Execute("""
            INSERT INTO message_documents (document, conversation_id, number, terms)
            SELECT document, conversation_id, number, array_to_tsvector(string_to_array(terms, ' '))
            FROM unnest($1, $2, $3, $4) AS found (document, conversation_id, number, terms)
            ON CONFLICT (document) DO UPDATE SET terms = excluded.terms
            """,
            [
                messages.Select(message => message.Document).ToArray(),
                messages.Select(message => message.Message.ConversationId).ToArray(),
                messages.Select(message => message.Message.Number).ToArray(),
                messages.Select(message => string.Join(' ', message.Terms)).ToArray(),
            ], cancel);

    public async Task Remove(Session session, IReadOnlyCollection<long> documents, CancellationToken cancel) =>
        await session.Execute($"DELETE FROM message_documents WHERE document IN (SELECT value FROM {Each})", [Numbers(documents)], cancel);
}
