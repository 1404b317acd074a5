namespace OmniContact.Storage.Checks;

/// <summary>The few numbers of every conversation that other rows are compared with.</summary>
internal sealed class StoredConversations
{
    /// <summary>Number of the last stored message; 0 for a conversation without one.</summary>
    public Dictionary<string, long> LastMessage { get; } = [];

    public Dictionary<string, HashSet<string>> Agents { get; } = [];

    public Dictionary<string, DateTimeOffset> Deadlines { get; } = [];

    /// <summary>By the checks of the conversations: who owns each, and its latest fence.</summary>
    public Dictionary<string, (string? Owner, long Fence)> Owners { get; } = [];

    public static async Task<StoredConversations> Load(Session session, CancellationToken cancel)
    {
        StoredConversations stored = new();
        await foreach (var row in session.Stream("SELECT id FROM conversations", cancel)) stored.LastMessage[row.GetString(0)] = 0;
        await foreach (var row in session.Stream("SELECT conversation_id, MAX(number) FROM messages GROUP BY conversation_id", cancel))
            if (stored.LastMessage.ContainsKey(row.GetString(0))) stored.LastMessage[row.GetString(0)] = row.GetInt64(1);
        await foreach (var row in session.Stream("SELECT conversation_id, agent_id FROM conversation_agents", cancel))
        {
            if (!stored.Agents.TryGetValue(row.GetString(0), out var agents)) stored.Agents[row.GetString(0)] = agents = [];
            agents.Add(row.GetString(1));
        }
        await foreach (var row in session.Stream("SELECT owner_key, due_at FROM deadlines WHERE owner_kind = 'conversation'", cancel))
            stored.Deadlines[row.GetString(0)] = row.Instant(1);
        return stored;
    }
}
