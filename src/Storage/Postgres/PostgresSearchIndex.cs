using System.Collections.Immutable;
using OmniContact.Storage.Search;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Postgres;

/// <summary>Terms in a tsvector column with a GIN index.</summary>
internal sealed class PostgresSearchIndex : ISearchIndex
{
    public ImmutableArray<string> Tables { get; } = ["message_documents"];

    public string? Lock => "SELECT pg_advisory_xact_lock(7046029254386353132)";

    public string From => """
        message_documents AS documents
        JOIN messages ON messages.conversation_id = documents.conversation_id AND messages.number = documents.number
        """;

    public string Document => "documents.document";

    public string Matches => "documents.terms @@ CAST({0} AS tsquery)";

    public string Query(IEnumerable<SearchTerm> terms) =>
        string.Join(" & ", terms.Select(term => $"'{term.Text}'{(term.IsPrefix ? ":*" : "")}"));

    public async Task Put(Session session, long document, MessageRow message, IReadOnlyCollection<string> terms, CancellationToken cancel) =>
        await session.Execute("""
            INSERT INTO message_documents (document, conversation_id, number, terms) VALUES ($1, $2, $3, array_to_tsvector($4))
            ON CONFLICT (document) DO UPDATE SET terms = excluded.terms
            """, [document, message.ConversationId, message.Number, terms.ToArray()], cancel);

    public async Task Remove(Session session, long document, CancellationToken cancel) =>
        await session.Execute("DELETE FROM message_documents WHERE document = $1", [document], cancel);
}
