using Npgsql;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>
/// Writes a batch table by table, each as one set, in one round trip. Rows are sorted by key, so that writers of other
/// processes that insert the same new names wait in the same order. Facts come last: their counter's row stays locked
/// until the commit, so positions become visible in order and without a gap.
/// </summary>
internal sealed partial class PostgresWrite(NpgsqlConnection connection, WriteSet writes, int format)
{
    private readonly SetStatements _statements = new(connection);

    /// <exception cref="InvalidOperationException">A message to be changed is not there.</exception>
    public void Run()
    {
        using var statements = _statements;
        WriteConversations();
        WriteCustomers();
        WriteActors();
        WriteUniques();
        MoveMessages();
        WriteMessages();
        QueueForSearch();
        WriteDeadlines();
        WriteOutbox();
        WriteIdempotent();
        WriteFacts();
        if (statements.IsEmpty) return;
        statements.Batch.ExecuteNonQuery();
        statements.CheckCounts();
    }

    // What is new is inserted, and never replaces what another process inserted meanwhile.
    private void WriteActors()
    {
        var added = writes.Actors.Values.Where(write => write.IsNew).ToList();
        if (added.Count > 0)
        {
            Actors($"""
                INSERT INTO actors (kind, key, epoch, format, body)
                SELECT kind, key, epoch, {format}, body FROM unnest($1, $2, $3, $4) AS rows (kind, key, epoch, body) ORDER BY kind, key
                """, added);
        }
        var changed = writes.Actors.Values.Where(write => !write.IsNew).ToList();
        if (changed.Count == 0) return;
        Actors($"""
            UPDATE actors SET epoch = rows.epoch, format = {format}, body = rows.body
            FROM unnest($1, $2, $3, $4) AS rows (kind, key, epoch, body) WHERE actors.kind = rows.kind AND actors.key = rows.key
            """, changed);
    }

    private void Actors(string sql, List<ActorWrite> rows) => _statements.Add(sql)
        .Texts(rows, write => write.Row.Kind).Texts(rows, write => write.Row.Key)
        .Numbers(rows, write => write.Row.Epoch).Texts(rows, write => write.Row.Body);

    private void WriteUniques()
    {
        Uniques("""
            INSERT INTO uniques (scope, name, value)
            SELECT scope, name, value FROM unnest($1, $2, $3) AS rows (scope, name, value) ORDER BY scope, name
            """, write => write is { IsNew: true, Value: not null });
        Uniques("""
            UPDATE uniques SET value = rows.value FROM unnest($1, $2, $3) AS rows (scope, name, value)
            WHERE uniques.scope = rows.scope AND uniques.name = rows.name
            """, write => write is { IsNew: false, Value: not null });
        Uniques("""
            DELETE FROM uniques USING unnest($1, $2, $3) AS rows (scope, name, value)
            WHERE uniques.scope = rows.scope AND uniques.name = rows.name
            """, write => write is { IsNew: false, Value: null });
    }

    private void Uniques(string sql, Func<UniqueWrite, bool> which)
    {
        var rows = writes.Uniques.Where(name => which(name.Value)).ToList();
        if (rows.Count == 0) return;
        _statements.Add(sql).Texts(rows, row => row.Key.Scope).Texts(rows, row => row.Key.Name).Texts(rows, row => row.Value.Value);
    }

    private void WriteDeadlines()
    {
        var set = writes.Deadlines.Values.Where(row => row.DueAt is not null).ToList();
        if (set.Count > 0)
        {
            _statements.Add("""
                INSERT INTO deadlines (owner_kind, owner_key, shard, due_at)
                SELECT kind, key, shard, due_at FROM unnest($1, $2, $3, $4) AS rows (kind, key, shard, due_at) ORDER BY kind, key
                ON CONFLICT (owner_kind, owner_key) DO UPDATE SET due_at = excluded.due_at
                """).Texts(set, row => row.OwnerKind).Texts(set, row => row.OwnerKey)
                .Numbers(set, row => Shard.Of($"{row.OwnerKind}/{row.OwnerKey}")).Numbers(set, row => row.DueAt!.Value.UtcTicks);
        }
        var removed = writes.Deadlines.Values.Where(row => row.DueAt is null).ToList();
        if (removed.Count == 0) return;
        _statements.Add("DELETE FROM deadlines WHERE (owner_kind, owner_key) IN (SELECT * FROM unnest($1, $2))")
            .Texts(removed, row => row.OwnerKind).Texts(removed, row => row.OwnerKey);
    }

    private void WriteIdempotent()
    {
        if (writes.Idempotent.Count == 0) return;
        var rows = writes.Idempotent.Values;
        // An answer of another process that was just stored is not replaced; the count tells.
        _statements.Add("""
            INSERT INTO idempotency (key, request_hash, answer, at)
            SELECT key, request_hash, answer, at FROM unnest($1, $2, $3, $4) AS rows (key, request_hash, answer, at) ORDER BY key
            ON CONFLICT (key) DO UPDATE SET request_hash = excluded.request_hash, answer = excluded.answer, at = excluded.at
            WHERE idempotency.at <= $5
            """, rows.Count).Texts(rows, row => row.Key).Texts(rows, row => row.RequestHash).Texts(rows, row => row.Answer)
            .Numbers(rows, row => row.At.UtcTicks).Number(writes.AnswersBefore.UtcTicks);
    }

    private void WriteFacts()
    {
        if (writes.Facts.Count == 0) return;
        var rows = writes.Facts;
        _statements.Add($"""
            WITH last AS (UPDATE counters SET value = value + $1 WHERE name = 'facts' RETURNING value - $1 AS value)
            INSERT INTO facts (position, kind, at, conversation_id, customer_id, queue_id, agent_id, format, body)
            SELECT last.value + n, kind, at, conversation_id, customer_id, queue_id, agent_id, {format}, body
            FROM last, unnest($2, $3, $4, $5, $6, $7, $8) WITH ORDINALITY
              AS rows (kind, at, conversation_id, customer_id, queue_id, agent_id, body, n)
            """).Number(rows.Count).Texts(rows, row => row.Kind).Numbers(rows, row => row.At.UtcTicks)
            .Texts(rows, row => row.ConversationId).Texts(rows, row => row.CustomerId).Texts(rows, row => row.QueueId)
            .Texts(rows, row => row.AgentId).Texts(rows, row => row.Body);
    }
}
