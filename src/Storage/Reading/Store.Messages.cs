namespace OmniContact.Storage.Reading;

internal sealed partial class Store
{
    private const string TimelineList = "timeline";

    public async Task<IReadOnlyList<MessageRow>> MessagesAfter(string conversationId, long after, int limit, CancellationToken cancel = default) =>
        await database.Rows(
            $"SELECT {MessageRows.Columns} FROM messages WHERE conversation_id = $1 AND number > $2 ORDER BY number LIMIT $3",
            MessageRows.Map, [conversationId, after, Limits.Check(limit)], cancel);

    public async Task<IReadOnlyList<MessageRow>> MessagesBefore(string conversationId, long before, int limit, CancellationToken cancel = default) =>
        await database.Rows(
            $"SELECT {MessageRows.Columns} FROM messages WHERE conversation_id = $1 AND number < $2 ORDER BY number DESC LIMIT $3",
            MessageRows.Map, [conversationId, before, Limits.Check(limit)], cancel);

    public async Task<Page<MessageRow>> Timeline(string customerId, string? cursor, int limit, CancellationToken cancel = default)
    {
        var where = new Where().And("customer_id = {0}", customerId);
        if (cursor is not null) where.And("(at, conversation_id, number) < ({0}, {1}, {2})", Cursor.Parse(TimelineList, cursor, "ntn"));
        var sql = $"SELECT {MessageRows.Columns} FROM messages {where.Sql} ORDER BY at DESC, conversation_id DESC, number DESC LIMIT {where.Parameter(Limits.Check(limit) + 1)}";
        var rows = await database.Rows(sql, MessageRows.Map, where.Values, cancel);
        return Paging.Of(rows, limit, last => Cursor.Format(TimelineList, last.At.UtcTicks, last.ConversationId, last.Number));
    }
}
