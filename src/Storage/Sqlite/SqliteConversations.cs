using OmniContact.Storage.Writing;

namespace OmniContact.Storage.Sqlite;

/// <summary>Writes conversations, and what follows from them: whose agents they touch, whose messages they hold.</summary>
internal sealed class SqliteConversations(SqliteStatements statements, ICommonVersion version)
{
    private const string Insert = """
        INSERT INTO conversations (version, status, queue_id, owner_id, agent_ids, enqueued_at, changed_at, closed_at,
          category, body, channel, medium, entry_point_id, format, customer_id, started_at, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string Update = """
        UPDATE conversations SET version = ?, status = ?, queue_id = ?, owner_id = ?, agent_ids = ?, enqueued_at = ?,
          changed_at = ?, closed_at = ?, category = ?, body = ?, channel = ?, medium = ?, entry_point_id = ?,
          format = ? WHERE id = ?
        """;

    /// <summary>SQLite writes an index anew when a statement names one of its columns, whether the value changes or not: most updates change none.</summary>
    private const string UpdateInPlace = """
        UPDATE conversations SET version = ?, status = ?, agent_ids = ?, changed_at = ?, closed_at = ?, category = ?, body = ?,
          channel = ?, medium = ?, entry_point_id = ?, format = ?
        WHERE id = ? AND queue_id IS ? AND owner_id IS ? AND enqueued_at IS ?
        """;

    public void Write(ConversationWrite write)
    {
        var row = write.Row;
        if (write.Before is null) WriteFacts(statements[Insert], row).Bind(row.CustomerId).Bind(row.StartedAt).Bind(row.Id).Run();
        else if (!WritesInPlace(row)) WriteFacts(statements[Update], row).Bind(row.Id).Run();
        if (write.Moved) Move(row);
        WriteAgents(write);
    }

    /// <summary>The messages that are stored already go along.</summary>
    private void Move(ConversationRow row)
    {
        statements["UPDATE conversations SET customer_id = ? WHERE id = ?"].Bind(row.CustomerId).Bind(row.Id).Run();
        statements["UPDATE messages SET customer_id = ? WHERE conversation_id = ?"].Bind(row.CustomerId).Bind(row.Id).Run();
    }

    private bool WritesInPlace(ConversationRow row) => statements[UpdateInPlace]
        .Bind(row.Version).Bind(row.Status).Bind(StringList.Format(row.AgentIds)).Bind(row.ChangedAt).Bind(row.ClosedAt)
        .Bind(row.Category).Bind(row.Body).Bind(row.Channel).Bind(row.Medium).Bind(row.EntryPointId).Bind(version.Current)
        .Bind(row.Id).Bind(row.QueueId).Bind(row.OwnerId).Bind(row.EnqueuedAt).Run() > 0;

    private SqliteStatement WriteFacts(SqliteStatement statement, ConversationRow row) => statement
        .Bind(row.Version).Bind(row.Status).Bind(row.QueueId).Bind(row.OwnerId).Bind(StringList.Format(row.AgentIds))
        .Bind(row.EnqueuedAt).Bind(row.ChangedAt).Bind(row.ClosedAt).Bind(row.Category).Bind(row.Body)
        .Bind(row.Channel).Bind(row.Medium).Bind(row.EntryPointId).Bind(version.Current);

    private void WriteAgents(ConversationWrite write)
    {
        var before = write.Before?.AgentIds ?? [];
        foreach (var agent in before.Except(write.Row.AgentIds))
            statements["DELETE FROM conversation_agents WHERE agent_id = ? AND conversation_id = ?"].Bind(agent).Bind(write.Row.Id).Run();
        foreach (var agent in write.Row.AgentIds.Except(before))
            statements["INSERT INTO conversation_agents (agent_id, conversation_id) VALUES (?, ?)"].Bind(agent).Bind(write.Row.Id).Run();
    }
}
