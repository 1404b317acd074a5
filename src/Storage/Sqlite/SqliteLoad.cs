using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Sqlite;

/// <summary>Reads what the conditions ask, by point look-ups inside the writer's transaction.</summary>
internal sealed class SqliteLoad(SqliteStatements statements)
{
    public StoredRows Read(BatchKeys keys, DateTimeOffset now)
    {
        StoredRows stored = new();
        foreach (var id in keys.Conversations) ReadConversation(stored, id);
        foreach (var id in keys.Customers) ReadCustomer(stored, id);
        foreach (var key in keys.Actors.Keys) ReadActor(stored, key);
        foreach (var key in keys.Uniques) ReadUnique(stored, key);
        foreach (var key in keys.Idempotent) ReadIdempotent(stored, key, now);
        return stored;
    }

    private void ReadConversation(StoredRows stored, string id)
    {
        var found = statements["SELECT version, customer_id, agent_ids FROM conversations WHERE id = ?"].Bind(id);
        while (found.Step())
            stored.Conversations[id] = new(found.Number(0), found.Text(1), StringList.Parse(found.Text(2)));
    }

    private void ReadCustomer(StoredRows stored, string id)
    {
        var found = statements["SELECT version FROM customers WHERE id = ?"].Bind(id);
        while (found.Step()) stored.Customers[id] = found.Number(0);
    }

    private void ReadActor(StoredRows stored, ActorKey key)
    {
        var found = statements["SELECT epoch, body, format FROM actors WHERE kind = ? AND key = ?"].Bind(key.Kind).Bind(key.Key);
        long format = 0;
        while (found.Step())
        {
            stored.Actors[key] = new(key.Kind, key.Key, found.Number(0), found.TextOrNull(1));
            format = found.Number(2);
        }
        // Not before the last step: a statement is used again.
        if (format > ServerVersion.Newest) throw RowFormat.TooNew($"Row {key.Kind}/{key.Key} of actors", format);
    }

    private void ReadUnique(StoredRows stored, UniqueKey key)
    {
        var found = statements["SELECT value FROM uniques WHERE scope = ? AND name = ?"].Bind(key.Scope).Bind(key.Name);
        while (found.Step()) stored.Uniques[key] = found.Text(0);
    }

    private void ReadIdempotent(StoredRows stored, string key, DateTimeOffset now)
    {
        var found = statements["SELECT request_hash, answer, at FROM idempotency WHERE key = ? AND at > ?"]
            .Bind(key).Bind(now - Kept.Answers);
        while (found.Step())
            stored.Idempotent[key] = new(key, found.Text(0), found.Text(1), Instants.Of(found.Number(2)));
    }
}
