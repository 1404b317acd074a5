using OmniContact.Storage.Names;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Sqlite;

/// <summary>Writes everything of a batch but conversations.</summary>
internal sealed class SqliteWrite(SqliteStatements statements, ICommonVersion version)
{
    public void All(WriteSet writes)
    {
        foreach (var write in writes.Customers.Values) Write(write);
        foreach (var write in writes.Actors.Values) Write(write.Row);
        foreach (var (key, write) in writes.Uniques) Write(key, write.Value);
        foreach (var write in writes.Messages.Values) Write(write);
        foreach (var deadline in writes.Deadlines.Values) Write(deadline);
        foreach (var entry in writes.Outbox) Write(entry);
        foreach (var (key, change) in writes.OutboxChanges) Write(key, change);
        foreach (var answer in writes.Idempotent.Values) Write(answer);
        if (writes.Facts.Count > 0) Write(writes.Facts);
    }

    private void Write(CustomerWrite write)
    {
        if (!write.IsNew && WritesInPlace(write.Row)) return;
        WriteWhole(write);
        Queue(QueuedDocument.Customer, write.Row.Id, 0);
    }

    /// <summary>Where what customers are listed and found by stays as it is, no index is touched and there is nothing to find anew.</summary>
    private bool WritesInPlace(CustomerRow row) => statements["""
        UPDATE customers SET version = ?, tier = ?, changed_at = ?, body = ?, format = ?
        WHERE id = ? AND name = ? AND sort_key = ? AND tags = ? AND handles = ? AND deleted = ?
        """].Bind(row.Version).Bind(row.Tier).Bind(row.ChangedAt).Bind(row.Body).Bind(version.Current).Bind(row.Id)
        .Bind(row.Name).Bind(NameSortKey.Of(row.Name)).Bind(StringList.Format(row.Tags)).Bind(StringList.Format(row.Handles))
        .Bind(row.Deleted ? 1 : 0).Run() > 0;

    private void WriteWhole(CustomerWrite write)
    {
        var row = write.Row;
        var sql = write.IsNew
            ? "INSERT INTO customers (version, name, sort_key, tier, tags, handles, changed_at, deleted, body, format, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            : "UPDATE customers SET version = ?, name = ?, sort_key = ?, tier = ?, tags = ?, handles = ?, changed_at = ?, deleted = ?, body = ?, format = ? WHERE id = ?";
        statements[sql].Bind(row.Version).Bind(row.Name).Bind(NameSortKey.Of(row.Name)).Bind(row.Tier)
            .Bind(StringList.Format(row.Tags)).Bind(StringList.Format(row.Handles)).Bind(row.ChangedAt)
            .Bind(row.Deleted ? 1 : 0).Bind(row.Body).Bind(version.Current).Bind(row.Id).Run();
    }

    private void Write(ActorRow row) => statements["""
        INSERT INTO actors (kind, key, epoch, format, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (kind, key) DO UPDATE SET epoch = excluded.epoch, format = excluded.format, body = excluded.body
        """].Bind(row.Kind).Bind(row.Key).Bind(row.Epoch).Bind(version.Current).Bind(row.Body).Run();

    private void Write(UniqueKey key, string? value)
    {
        if (value is null)
            statements["DELETE FROM uniques WHERE scope = ? AND name = ?"].Bind(key.Scope).Bind(key.Name).Run();
        else
            statements["""
                INSERT INTO uniques (scope, name, value) VALUES (?, ?, ?)
                ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value
                """].Bind(key.Scope).Bind(key.Name).Bind(value).Run();
    }

    private void Write(MessageWrite write)
    {
        var row = write.Row;
        var sql = write.IsNew
            ? "INSERT INTO messages (customer_id, at, author, author_id, channel, text, body, format, conversation_id, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            : "UPDATE messages SET customer_id = ?, at = ?, author = ?, author_id = ?, channel = ?, text = ?, body = ?, format = ? WHERE conversation_id = ? AND number = ?";
        var changed = statements[sql].Bind(row.CustomerId).Bind(row.At).Bind(row.Author).Bind(row.AuthorId)
            .Bind(row.Channel).Bind(row.Text).Bind(row.Body).Bind(version.Current).Bind(row.ConversationId).Bind(row.Number).Run();
        if (changed == 0) throw new InvalidOperationException($"Message {row.ConversationId}/{row.Number} does not exist.");
        if (!write.IsNew || row.Text.Length > 0) Queue(QueuedDocument.Message, row.ConversationId, row.Number);
    }

    private void Queue(string kind, string key, long number) =>
        statements["INSERT INTO search_queue (kind, key, number) VALUES (?, ?, ?)"].Bind(kind).Bind(key).Bind(number).Run();

    private void Write(DeadlineRow row)
    {
        if (row.DueAt is null)
            statements["DELETE FROM deadlines WHERE owner_kind = ? AND owner_key = ?"].Bind(row.OwnerKind).Bind(row.OwnerKey).Run();
        else
            statements["""
                INSERT INTO deadlines (owner_kind, owner_key, shard, due_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (owner_kind, owner_key) DO UPDATE SET due_at = excluded.due_at
                """].Bind(row.OwnerKind).Bind(row.OwnerKey).Bind(Shard.Of($"{row.OwnerKind}/{row.OwnerKey}")).Bind(row.DueAt).Run();
    }

    private void Write(OutboxRow row) => statements["""
        INSERT INTO outbox (sender, sequence, shard, receiver, kind, attempts, dead_because, format, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """].Bind(row.Sender).Bind(row.Sequence).Bind(Shard.Of(row.Sender)).Bind(row.Receiver).Bind(row.Kind)
        .Bind(row.Attempts).Bind(row.DeadBecause).Bind(version.Current).Bind(row.Body).Run();

    private void Write(OutboxKey key, OutboxChange change)
    {
        if (change.Remove)
            statements["DELETE FROM outbox WHERE sender = ? AND sequence = ?"].Bind(key.Sender).Bind(key.Sequence).Run();
        else
            statements["""
                UPDATE outbox SET attempts = attempts + ?, dead_because = COALESCE(?, dead_because), dead_at = COALESCE(?, dead_at)
                WHERE sender = ? AND sequence = ?
                """].Bind(change.Attempts).Bind(change.DeadBecause).Bind(change.DeadAt).Bind(key.Sender).Bind(key.Sequence).Run();
    }

    private void Write(IdempotencyRow row) => statements["""
        INSERT INTO idempotency (key, request_hash, answer, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET request_hash = excluded.request_hash, answer = excluded.answer, at = excluded.at
        """].Bind(row.Key).Bind(row.RequestHash).Bind(row.Answer).Bind(row.At).Run();

    private void Write(List<FactRow> facts)
    {
        var last = statements["UPDATE counters SET value = value + ? WHERE name = 'facts' RETURNING value"].Bind(facts.Count);
        last.Step();
        var position = last.Number(0) - facts.Count;
        last.Step();
        foreach (var fact in facts)
        {
            statements["""
                INSERT INTO facts (position, kind, at, conversation_id, customer_id, queue_id, agent_id, format, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """].Bind(++position).Bind(fact.Kind).Bind(fact.At).Bind(fact.ConversationId).Bind(fact.CustomerId)
                .Bind(fact.QueueId).Bind(fact.AgentId).Bind(version.Current).Bind(fact.Body).Run();
        }
    }
}
