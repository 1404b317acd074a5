namespace OmniContact.Storage.Writing;

/// <summary>The rows that the conditions of a batch ask about, each once.</summary>
internal sealed class BatchKeys
{
    public HashSet<string> Conversations { get; } = [];
    public HashSet<string> Customers { get; } = [];
    /// <summary>True where the batch may also write the row, so that it has to be locked for that.</summary>
    public Dictionary<ActorKey, bool> Actors { get; } = [];
    public HashSet<UniqueKey> Uniques { get; } = [];
    public HashSet<string> Idempotent { get; } = [];

    public void Add(CommitUnit unit)
    {
        if (unit.Conversation is { } conversation) Conversations.Add(conversation.Row.Id);
        foreach (var customer in unit.Customers) Customers.Add(customer.Row.Id);
        foreach (var guard in unit.Guards) Actors.TryAdd(new(guard.Kind, guard.Key), false);
        if (unit.Actor is { } actor) AddOwn(actor.Kind, actor.Key);
        foreach (var unique in unit.Uniques) Uniques.Add(new(unique.Scope, unique.Name));
        foreach (var move in unit.UniqueMoves) Uniques.Add(new(move.Scope, move.Name));
        if (unit.Idempotency is { } idempotency) Idempotent.Add(idempotency.Key);
    }

    public void AddOwn(string kind, string key) => Actors[new(kind, key)] = true;
}
