using Npgsql;
using OmniContact.Storage.Reading;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

/// <summary>
/// Reads and locks what the conditions ask, in one round trip. Every process locks table by table in the same order and
/// inside a table by key, so that two never wait for each other in a circle. Actors' rows that are only relied on are
/// locked <c>FOR SHARE</c>: writers of other processes may rely on them too, a new epoch has to wait.
/// </summary>
internal sealed class PostgresLoad(SetStatements statements, BatchKeys keys, DateTimeOffset now)
{
    private readonly List<Action<NpgsqlDataReader>> _readers = [];
    private readonly StoredRows _stored = new();

    public StoredRows Read()
    {
        AddConversations();
        AddCustomers();
        AddActors();
        AddUniques();
        AddIdempotent();
        if (!statements.IsEmpty) Execute(statements.Batch);
        return _stored;
    }

    private void Execute(NpgsqlBatch batch)
    {
        using var results = batch.ExecuteReader();
        foreach (var read in _readers)
        {
            while (results.Read()) read(results);
            results.NextResult();
        }
    }

    private void AddConversations()
    {
        if (keys.Conversations.Count == 0) return;
        statements.Add("SELECT id, version, customer_id, agent_ids FROM conversations WHERE id = ANY($1) ORDER BY id FOR UPDATE")
            .Texts(keys.Conversations, id => id);
        _readers.Add(row => _stored.Conversations[row.GetString(0)] =
            new(row.GetInt64(1), row.GetString(2), StringList.Parse(row.GetString(3))));
    }

    private void AddCustomers()
    {
        if (keys.Customers.Count == 0) return;
        statements.Add("SELECT id, version FROM customers WHERE id = ANY($1) ORDER BY id FOR UPDATE").Texts(keys.Customers, id => id);
        _readers.Add(row => _stored.Customers[row.GetString(0)] = row.GetInt64(1));
    }

    /// <summary>One statement per run of equal lock modes, so that the rows are locked in the order of their keys all the same.</summary>
    private void AddActors()
    {
        List<ActorKey> run = [];
        bool? own = null;
        foreach (var (key, isOwn) in keys.Actors.OrderBy(actor => actor.Key.Kind, StringComparer.Ordinal).ThenBy(actor => actor.Key.Key, StringComparer.Ordinal))
        {
            if (own is { } mode && mode != isOwn) AddActors(run, mode);
            own = isOwn;
            run.Add(key);
        }
        if (own is { } last) AddActors(run, last);
    }

    private void AddActors(List<ActorKey> run, bool own)
    {
        statements.Add($"""
            SELECT {ActorRows.Columns} FROM actors
            WHERE (kind, key) IN (SELECT * FROM unnest($1, $2)) ORDER BY kind, key FOR {(own ? "UPDATE" : "SHARE")}
            """).Texts(run, key => key.Kind).Texts(run, key => key.Key);
        run.Clear();
        _readers.Add(row => _stored.Actors[new(row.GetString(0), row.GetString(1))] = ActorRows.Map(row));
    }

    private void AddUniques()
    {
        if (keys.Uniques.Count == 0) return;
        statements.Add("""
            SELECT scope, name, value FROM uniques
            WHERE (scope, name) IN (SELECT * FROM unnest($1, $2)) ORDER BY scope, name FOR UPDATE
            """).Texts(keys.Uniques, key => key.Scope).Texts(keys.Uniques, key => key.Name);
        _readers.Add(row => _stored.Uniques[new(row.GetString(0), row.GetString(1))] = row.GetString(2));
    }

    private void AddIdempotent()
    {
        if (keys.Idempotent.Count == 0) return;
        statements.Add("SELECT key, request_hash, answer, at FROM idempotency WHERE key = ANY($1) AND at > $2")
            .Texts(keys.Idempotent, key => key).Number((now - Kept.Answers).UtcTicks);
        _readers.Add(row => _stored.Idempotent[row.GetString(0)] =
            new(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3)));
    }
}
