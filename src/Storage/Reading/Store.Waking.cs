namespace OmniContact.Storage.Reading;

internal sealed partial class Store
{
    // Of each pair of sender and receiver a few, heads first, so that one that is stuck hides no other.
    private const string UndeliveredSql = $"""
        SELECT {OutboxRows.Columns} FROM (
          SELECT {OutboxRows.Columns}, ROW_NUMBER() OVER (PARTITION BY sender, receiver ORDER BY sequence) AS turn
          FROM outbox WHERE shard = $1 AND dead_because IS NULL) AS pairs
        WHERE turn <= 10 ORDER BY turn, sender, sequence LIMIT $2
        """;

    public async Task<IReadOnlyList<DeadlineRow>> DueDeadlines(int shard, DateTimeOffset now, int limit, CancellationToken cancel = default) =>
        await database.Rows(
            "SELECT owner_kind, owner_key, due_at FROM deadlines WHERE shard = $1 AND due_at <= $2 ORDER BY due_at, owner_kind, owner_key LIMIT $3",
            row => new DeadlineRow(row.GetString(0), row.GetString(1), row.Instant(2)),
            [shard, now, Limits.Check(limit)], cancel);

    public async Task<IReadOnlyList<OutboxRow>> Undelivered(int shard, int limit, CancellationToken cancel = default) =>
        await database.Rows(UndeliveredSql, OutboxRows.Map, [shard, Limits.Check(limit)], cancel);

    public async Task<IReadOnlyList<OutboxRow>> UndeliveredOf(string sender, int limit, CancellationToken cancel = default) =>
        await database.Rows(
            $"SELECT {OutboxRows.Columns} FROM outbox WHERE shard = $1 AND sender = $2 AND dead_because IS NULL ORDER BY sequence LIMIT $3",
            OutboxRows.Map, [Shard.Of(sender), sender, Limits.Check(limit)], cancel);

    public Task<ActorsWithWork> ActorsWithWork(CancellationToken cancel = default) => database.Read(async session =>
    {
        var queues = await session.Rows(
            "SELECT DISTINCT queue_id FROM conversations WHERE enqueued_at IS NOT NULL AND queue_id IS NOT NULL ORDER BY queue_id",
            row => row.GetString(0), [], cancel);
        var agents = await session.Rows(
            "SELECT DISTINCT agent_id FROM conversation_agents ORDER BY agent_id", row => row.GetString(0), [], cancel);
        return new ActorsWithWork(queues, agents);
    }, cancel);
}
