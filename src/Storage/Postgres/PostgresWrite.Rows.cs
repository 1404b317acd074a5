using OmniContact.Storage.Names;
using OmniContact.Storage.Search;
using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Postgres;

internal sealed partial class PostgresWrite
{
    private void WriteConversations()
    {
        var added = writes.Conversations.Values.Where(write => write.Before is null).Select(write => write.Row).ToList();
        if (added.Count > 0)
        {
            Conversations($"""
                INSERT INTO conversations (id, version, customer_id, entry_point_id, channel, medium, status, queue_id, owner_id,
                  agent_ids, enqueued_at, started_at, changed_at, closed_at, category, body, format)
                SELECT rows.*, {format} FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) AS rows (id)
                ORDER BY id
                """, added);
        }
        var changed = writes.Conversations.Values.Where(write => write.Before is not null).Select(write => write.Row).ToList();
        if (changed.Count > 0)
        {
            Conversations($"""
                UPDATE conversations SET version = r.version, customer_id = r.customer_id, entry_point_id = r.entry_point_id,
                  channel = r.channel, medium = r.medium, status = r.status, queue_id = r.queue_id, owner_id = r.owner_id,
                  agent_ids = r.agent_ids, enqueued_at = r.enqueued_at, changed_at = r.changed_at, closed_at = r.closed_at,
                  category = r.category, body = r.body, format = {format}
                FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) AS r (id, version, customer_id,
                  entry_point_id, channel, medium, status, queue_id, owner_id, agent_ids, enqueued_at, started_at, changed_at,
                  closed_at, category, body)
                WHERE conversations.id = r.id
                """, changed);
        }
        WriteAgents();
    }

    private void Conversations(string sql, List<ConversationRow> rows) => _statements.Add(sql)
        .Texts(rows, row => row.Id).Numbers(rows, row => row.Version).Texts(rows, row => row.CustomerId)
        .Texts(rows, row => row.EntryPointId).Texts(rows, row => row.Channel).Texts(rows, row => row.Medium)
        .Texts(rows, row => row.Status).Texts(rows, row => row.QueueId).Texts(rows, row => row.OwnerId)
        .Texts(rows, row => StringList.Format(row.AgentIds)).Numbers(rows, row => row.EnqueuedAt?.UtcTicks)
        .Numbers(rows, row => row.StartedAt.UtcTicks).Numbers(rows, row => row.ChangedAt.UtcTicks)
        .Numbers(rows, row => row.ClosedAt?.UtcTicks).Texts(rows, row => row.Category).Texts(rows, row => row.Body);

    private void WriteAgents()
    {
        List<(string Agent, string Conversation)> removed = [], added = [];
        foreach (var write in writes.Conversations.Values)
        {
            var before = write.Before?.AgentIds ?? [];
            removed.AddRange(before.Except(write.Row.AgentIds).Select(agent => (agent, write.Row.Id)));
            added.AddRange(write.Row.AgentIds.Except(before).Select(agent => (agent, write.Row.Id)));
        }
        if (removed.Count > 0)
        {
            _statements.Add("DELETE FROM conversation_agents WHERE (agent_id, conversation_id) IN (SELECT * FROM unnest($1, $2))")
                .Texts(removed, row => row.Agent).Texts(removed, row => row.Conversation);
        }
        if (added.Count > 0)
        {
            _statements.Add("INSERT INTO conversation_agents (agent_id, conversation_id) SELECT * FROM unnest($1, $2)")
                .Texts(added, row => row.Agent).Texts(added, row => row.Conversation);
        }
    }

    private void WriteCustomers()
    {
        var added = writes.Customers.Values.Where(write => write.IsNew).Select(write => write.Row).ToList();
        if (added.Count > 0)
        {
            Customers($"""
                INSERT INTO customers (id, version, name, sort_key, tier, tags, handles, changed_at, deleted, body, format)
                SELECT rows.*, {format} FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS rows (id) ORDER BY id
                """, added);
        }
        var changed = writes.Customers.Values.Where(write => !write.IsNew).Select(write => write.Row).ToList();
        if (changed.Count == 0) return;
        Customers($"""
            UPDATE customers SET version = r.version, name = r.name, sort_key = r.sort_key, tier = r.tier, tags = r.tags,
              handles = r.handles, changed_at = r.changed_at, deleted = r.deleted, body = r.body, format = {format}
            FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS r (id, version, name, sort_key, tier, tags, handles, changed_at,
              deleted, body)
            WHERE customers.id = r.id
            """, changed);
    }

    private void Customers(string sql, List<CustomerRow> rows) => _statements.Add(sql)
        .Texts(rows, row => row.Id).Numbers(rows, row => row.Version).Texts(rows, row => row.Name)
        .Texts(rows, row => NameSortKey.Of(row.Name)).Texts(rows, row => row.Tier).Texts(rows, row => StringList.Format(row.Tags))
        .Texts(rows, row => StringList.Format(row.Handles)).Numbers(rows, row => row.ChangedAt.UtcTicks)
        .Numbers(rows, row => row.Deleted ? 1 : 0).Texts(rows, row => row.Body);

    private void WriteMessages()
    {
        var added = writes.Messages.Values.Where(write => write.IsNew).Select(write => write.Row).ToList();
        if (added.Count > 0)
        {
            Messages($"""
                INSERT INTO messages (conversation_id, number, customer_id, at, author, author_id, channel, text, body, format)
                SELECT rows.*, {format} FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) AS rows (id, number) ORDER BY id, number
                """, added, null);
        }
        var changed = writes.Messages.Values.Where(write => !write.IsNew).Select(write => write.Row).ToList();
        if (changed.Count == 0) return;
        Messages($"""
            UPDATE messages SET customer_id = r.customer_id, at = r.at, author = r.author, author_id = r.author_id,
              channel = r.channel, text = r.text, body = r.body, format = {format}
            FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) AS r (conversation_id, number, customer_id, at, author, author_id,
              channel, text, body)
            WHERE messages.conversation_id = r.conversation_id AND messages.number = r.number
            """, changed, changed.Count);
    }

    private void Messages(string sql, List<MessageRow> rows, int? count) => _statements.Add(sql, count)
        .Texts(rows, row => row.ConversationId).Numbers(rows, row => row.Number).Texts(rows, row => row.CustomerId)
        .Numbers(rows, row => row.At.UtcTicks).Texts(rows, row => row.Author).Texts(rows, row => row.AuthorId)
        .Texts(rows, row => row.Channel).Texts(rows, row => row.Text).Texts(rows, row => row.Body);

    /// <summary>The messages that are stored already go along; those of this batch carry the right customer.</summary>
    private void MoveMessages()
    {
        var moved = writes.Conversations.Values.Where(write => write.Moved).Select(write => write.Row).ToList();
        if (moved.Count == 0) return;
        _statements.Add("""
            UPDATE messages SET customer_id = moved.customer_id FROM unnest($1, $2) AS moved (id, customer_id)
            WHERE messages.conversation_id = moved.id
            """).Texts(moved, row => row.Id).Texts(moved, row => row.CustomerId);
    }

    private void QueueForSearch()
    {
        List<(string Kind, string Key, long Number)> rows =
        [
            .. writes.Customers.Keys.Select(id => (QueuedDocument.Customer, id, 0L)),
            .. writes.Messages.Values.Where(write => !write.IsNew || write.Row.Text.Length > 0)
                .Select(write => (QueuedDocument.Message, write.Row.ConversationId, write.Row.Number)),
        ];
        if (rows.Count == 0) return;
        _statements.Add("INSERT INTO search_queue (kind, key, number) SELECT * FROM unnest($1, $2, $3)")
            .Texts(rows, row => row.Kind).Texts(rows, row => row.Key).Numbers(rows, row => row.Number);
    }

    private void WriteOutbox()
    {
        if (writes.Outbox.Count > 0)
        {
            var rows = writes.Outbox;
            _statements.Add($"""
                INSERT INTO outbox (sender, sequence, shard, receiver, kind, attempts, dead_because, body, format)
                SELECT rows.*, {format} FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS rows (sender, sequence) ORDER BY sender, sequence
                """).Texts(rows, row => row.Sender).Numbers(rows, row => row.Sequence).Numbers(rows, row => Shard.Of(row.Sender))
                .Texts(rows, row => row.Receiver).Texts(rows, row => row.Kind).Numbers(rows, row => row.Attempts)
                .Texts(rows, row => row.DeadBecause).Texts(rows, row => row.Body);
        }
        OutboxChanges("""
            DELETE FROM outbox USING unnest($1, $2, $3, $4, $5) AS r (sender, sequence, attempts, dead_because, dead_at)
            WHERE outbox.sender = r.sender AND outbox.sequence = r.sequence
            """, change => change.Remove);
        OutboxChanges("""
            UPDATE outbox SET attempts = outbox.attempts + r.attempts, dead_because = COALESCE(r.dead_because, outbox.dead_because),
              dead_at = COALESCE(r.dead_at, outbox.dead_at)
            FROM unnest($1, $2, $3, $4, $5) AS r (sender, sequence, attempts, dead_because, dead_at)
            WHERE outbox.sender = r.sender AND outbox.sequence = r.sequence
            """, change => !change.Remove);
    }

    private void OutboxChanges(string sql, Func<OutboxChange, bool> which)
    {
        var rows = writes.OutboxChanges.Where(change => which(change.Value)).ToList();
        if (rows.Count == 0) return;
        _statements.Add(sql).Texts(rows, row => row.Key.Sender).Numbers(rows, row => row.Key.Sequence)
            .Numbers(rows, row => row.Value.Attempts).Texts(rows, row => row.Value.DeadBecause).Numbers(rows, row => row.Value.DeadAt?.UtcTicks);
    }
}
