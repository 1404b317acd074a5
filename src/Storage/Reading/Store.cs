using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Reading;

/// <summary>The store of the grains over either database: units go to the writer, the rest is read here.</summary>
internal sealed partial class Store(Database database, TimeProvider time) : IStore
{
    /// <summary>Keys in one statement.</summary>
    private const int AskedAtOnce = 500;

    public Task<CommitOutcome> Commit(CommitUnit unit, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return database.Writer.Enqueue(new PendingUnit(unit, cancel));
    }

    public Task<ActorRow> BeginEpoch(string kind, string key, CancellationToken cancel = default) =>
        database.Writer.Enqueue(new PendingEpoch(kind, key, cancel));

    public Task<IReadOnlyList<ActorRow>> Actors(string kind, IReadOnlyCollection<string> keys, CancellationToken cancel = default) =>
        database.Read<IReadOnlyList<ActorRow>>(async session =>
        {
            List<ActorRow> rows = [];
            foreach (var some in keys.Chunk(AskedAtOnce))
                rows.AddRange(await session.Rows(
                    $"SELECT {ActorRows.Columns} FROM actors WHERE kind = $1 AND key IN ({string.Join(", ", some.Select((_, i) => $"${i + 2}"))})",
                    ActorRows.Map, [kind, .. some], cancel));
            return rows;
        }, cancel);

    public Task<string?> FindUnique(string scope, string name, CancellationToken cancel = default) => database.Row(
        "SELECT value FROM uniques WHERE scope = $1 AND name = $2", row => row.GetString(0), [scope, name], cancel);

    public Task<IdempotencyRow?> FindIdempotent(string key, CancellationToken cancel = default) => database.Row(
        "SELECT key, request_hash, answer, at FROM idempotency WHERE key = $1 AND at > $2",
        row => new IdempotencyRow(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3)),
        [key, time.GetUtcNow() - Kept.Answers], cancel);

    public async Task<IReadOnlyList<FactRow>> FactsAfter(long position, int limit, CancellationToken cancel = default) =>
        await database.Rows(
            $"SELECT {FactRows.Columns} FROM facts WHERE position > $1 ORDER BY position LIMIT $2",
            FactRows.Map, [position, Limits.Check(limit, 10_000)], cancel);

    public async Task<IReadOnlyList<FactRow>> Audit(AuditFilter filter, CancellationToken cancel = default)
    {
        var limit = Limits.Check(filter.Limit);
        // Said as the index says it, or it would not be used.
        var where = new Where()
            .And("kind LIKE 'audit.%'")
            .AndIf("at >= {0}", filter.From)
            .AndIf("at < {0}", filter.Before)
            .AndIf("customer_id = {0}", filter.CustomerId)
            .AndIf("position < {0}", filter.Below);
        var sql = $"SELECT {FactRows.Columns} FROM facts {where.Sql} ORDER BY position DESC LIMIT {where.Parameter(limit)}";
        return await database.Rows(sql, FactRows.Map, where.Values, cancel);
    }
}
