namespace OmniContact.Storage.Reading;

internal sealed partial class Store
{
    private const string ConversationList = "conversations";

    public Task<ConversationRow?> FindConversation(string id, CancellationToken cancel = default) => database.Row(
        $"SELECT {ConversationRows.Columns} FROM conversations WHERE id = $1", ConversationRows.Map, [id], cancel);

    public Task<IReadOnlyList<ConversationRow>> ConversationsInQueue(string queueId, CancellationToken cancel = default) =>
        Conversations("WHERE queue_id = $1 AND enqueued_at IS NOT NULL ORDER BY enqueued_at, id", queueId, cancel);

    public Task<IReadOnlyList<ConversationRow>> ConversationsOfAgent(string agentId, CancellationToken cancel = default) =>
        Conversations(
            "WHERE id IN (SELECT conversation_id FROM conversation_agents WHERE agent_id = $1) ORDER BY started_at, id",
            agentId, cancel);

    public Task<IReadOnlyList<ConversationRow>> OpenConversationsOfCustomer(string customerId, CancellationToken cancel = default) =>
        Conversations("WHERE customer_id = $1 AND status <> 'Closed' ORDER BY started_at, id", customerId, cancel);

    public async Task<Page<ConversationRow>> ListConversations(ConversationFilter filter, CancellationToken cancel = default)
    {
        var limit = Limits.Check(filter.Limit);
        var where = new Where()
            .AndIf("customer_id = {0}", filter.CustomerId)
            .AndIf("queue_id = {0}", filter.QueueId)
            .AndIf("owner_id = {0}", filter.OwnerId)
            .AndIf("channel = {0}", filter.Channel)
            .AndIf("medium = {0}", filter.Medium)
            .AndIf("status = {0}", filter.Status)
            .AndIf("started_at >= {0}", filter.StartedFrom)
            .AndIf("started_at < {0}", filter.StartedBefore);
        if (filter.CustomerIds is { } customers) where.AndAny(("customer_id IN ({0})", customers));
        // The sign after the slash ends what begins with it.
        if (filter.Category is { } category) where.And("(category = {0} OR (category >= {1} AND category < {2}))", category, category + '/', category + '0');
        // As DataScope.Sees says.
        if (filter.Within is { IsLimited: true } scope)
        {
            where.AndAny(
                ("queue_id IN ({0})", scope.QueueIds),
                ("owner_id IN ({0})", scope.AgentIds),
                ("id IN (SELECT conversation_id FROM conversation_agents WHERE agent_id IN ({0}))", scope.AgentIds));
        }
        if (filter.Cursor is { } cursor)
            where.And("(started_at, id) < ({0}, {1})", Cursor.Parse(ConversationList, cursor, "nt"));
        var sql = $"SELECT {ConversationRows.Columns} FROM conversations {where.Sql} ORDER BY started_at DESC, id DESC LIMIT {where.Parameter(limit + 1)}";
        var rows = await database.Rows(sql, ConversationRows.Map, where.Values, cancel);
        return Paging.Of(rows, limit, last => Cursor.Format(ConversationList, last.StartedAt.UtcTicks, last.Id));
    }

    private async Task<IReadOnlyList<ConversationRow>> Conversations(string tail, string id, CancellationToken cancel) =>
        await database.Rows($"SELECT {ConversationRows.Columns} FROM conversations {tail}", ConversationRows.Map, [id], cancel);
}
