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
    private const long OneMillisecond = 1L << NumberBits;
    // The next one's number is still a number of 64 bits.
    private const long LastMillisecond = (1L << 42) - 2;
    private const long Unnumbered = -1;

    private string IsQueued => $"(conversation_id, number) IN (SELECT key, number FROM search_queue WHERE id IN (SELECT value FROM {index.Each}))";

    /// <summary>The least number that a document of this instant can have.</summary>
    public static long From(DateTimeOffset at) => Math.Clamp(at.ToUnixTimeMilliseconds(), 0, LastMillisecond) << NumberBits;

    /// <summary>Takes the messages among the queued ones into the index, or out of it, in a few statements for all.</summary>
    public async Task Index(Session session, IReadOnlyCollection<QueuedDocument> queued, CancellationToken cancel)
    {
        if (queued.Count == 0) return;
        var ids = index.Numbers(queued.Select(document => document.Id));
        var messages = (await session.Rows($"SELECT {MessageRows.Columns} FROM messages WHERE {IsQueued}", MessageRows.Map, [ids], cancel))
            .ToDictionary(message => (message.ConversationId, message.Number));
        var existing = (await session.Rows(
            $"SELECT conversation_id, number, document FROM message_documents WHERE {IsQueued}",
            row => (Key: (row.GetString(0), row.GetInt64(1)), Document: row.GetInt64(2)), [ids], cancel)).ToDictionary(row => row.Key, row => row.Document);
        List<IndexedMessage> put = [];
        List<long> remove = [];
        foreach (var key in queued.Select(document => (document.Key, document.Number)).Distinct())
        {
            var terms = messages.TryGetValue(key, out var message) ? Terms.Of(FoldedText.Of(message.Text)) : [];
            if (terms.Count > 0) put.Add(new(existing.GetValueOrDefault(key, Unnumbered), message!, terms));
            else if (existing.TryGetValue(key, out var old)) remove.Add(old);
        }
        if (put.Count > 0) await index.Put(session, await Numbered(session, put, cancel), cancel);
        if (remove.Count > 0) await index.Remove(session, remove, cancel);
    }

    private async Task<List<IndexedMessage>> Numbered(Session session, List<IndexedMessage> messages, CancellationToken cancel)
    {
        List<IndexedMessage> numbered = [.. messages.Where(message => message.Document != Unnumbered)];
        var rest = messages.Where(message => message.Document == Unnumbered).Select(message => (From: From(message.Message.At), Message: message)).ToList();
        while (rest.Count > 0)
        {
            var free = await Free(session, rest.Select(message => message.From).Distinct(), cancel);
            // Two million messages of one millisecond: an import of bare dates; the next goes to the next millisecond.
            var full = rest.Where(message => !Take(message)).ToList();
            rest = [.. full.Select(message => (message.From + OneMillisecond, message.Message))];

            bool Take((long From, IndexedMessage Message) message)
            {
                if (free[message.From] >= message.From + OneMillisecond) return false;
                numbered.Add(message.Message with { Document = free[message.From]++ });
                return true;
            }
        }
        return numbered;
    }

    /// <summary>The first free number of each millisecond.</summary>
    private async Task<Dictionary<long, long>> Free(Session session, IEnumerable<long> milliseconds, CancellationToken cancel) =>
        (await session.Rows(
            $"SELECT value, (SELECT MAX(document) FROM message_documents WHERE document >= value AND document < value + {OneMillisecond}) FROM {index.Each}",
            row => (From: row.GetInt64(0), Free: row.IsDBNull(1) ? row.GetInt64(0) : row.GetInt64(1) + 1), [index.Numbers(milliseconds)], cancel))
        .ToDictionary(row => row.From, row => row.Free);
}
