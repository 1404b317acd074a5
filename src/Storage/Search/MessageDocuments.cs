using OmniContact.Storage.Reading;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Search;

/// <summary>
/// Messages as documents of the index. A document's number is the millisecond of its message and a running number inside
/// that, so that both databases walk their index from the newest on, and by time, without sorting.
/// </summary>
internal sealed class MessageDocuments(ISearchIndex index)
{
    private const int NumberBits = 21;
    private const long LastMillisecond = (1L << 42) - 1;

    /// <summary>The least number that a document of this instant can have.</summary>
    public static long From(DateTimeOffset at) => Math.Clamp(at.ToUnixTimeMilliseconds(), 0, LastMillisecond) << NumberBits;

    public async Task Index(Session session, string conversationId, long number, CancellationToken cancel)
    {
        var message = await session.Row(
            $"SELECT {MessageRows.Columns} FROM messages WHERE conversation_id = $1 AND number = $2",
            MessageRows.Map, [conversationId, number], cancel);
        var existing = await session.Row(
            "SELECT document FROM message_documents WHERE conversation_id = $1 AND number = $2",
            row => (long?)row.GetInt64(0), [conversationId, number], cancel);
        var terms = message is null ? [] : Terms.Of(FoldedText.Of(message.Text));
        if (terms.Count > 0) await index.Put(session, existing ?? await NewNumber(session, message!.At, cancel), message!, terms, cancel);
        else if (existing is { } old) await index.Remove(session, old, cancel);
    }

    private static async Task<long> NewNumber(Session session, DateTimeOffset at, CancellationToken cancel)
    {
        for (var from = From(at); ; from += 1L << NumberBits)
        {
            var last = await session.Row(
                "SELECT MAX(document) FROM message_documents WHERE document >= $1 AND document < $2",
                row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), [from, from + (1L << NumberBits)], cancel);
            if (last is null) return from;
            // Two million messages of one millisecond: an import of bare dates; the next goes to the next millisecond.
            if (last + 1 < from + (1L << NumberBits)) return last.Value + 1;
        }
    }
}
