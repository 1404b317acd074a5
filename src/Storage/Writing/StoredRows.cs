namespace OmniContact.Storage.Writing;

/// <summary>What the database answered for <see cref="BatchKeys"/>, read (and on PostgreSQL locked) inside the transaction.</summary>
internal sealed class StoredRows
{
    public Dictionary<string, StoredConversation> Conversations { get; } = [];
    /// <summary>Version of each customer.</summary>
    public Dictionary<string, long> Customers { get; } = [];
    public Dictionary<ActorKey, ActorRow> Actors { get; } = [];
    public Dictionary<UniqueKey, string> Uniques { get; } = [];
    public Dictionary<string, IdempotencyRow> Idempotent { get; } = [];
}
