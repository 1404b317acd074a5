namespace OmniContact.Storage.Writing;

/// <summary>What the accepted units of a batch leave behind: each row once, as the last of them made it.</summary>
internal sealed class WriteSet(DateTimeOffset answersBefore)
{
    public Dictionary<string, ConversationWrite> Conversations { get; } = [];
    public Dictionary<string, CustomerWrite> Customers { get; } = [];
    public Dictionary<ActorKey, ActorWrite> Actors { get; } = [];
    public Dictionary<UniqueKey, UniqueWrite> Uniques { get; } = [];
    public Dictionary<MessageKey, MessageWrite> Messages { get; } = [];
    public Dictionary<ActorKey, DeadlineRow> Deadlines { get; } = [];
    public List<OutboxRow> Outbox { get; } = [];
    public Dictionary<OutboxKey, OutboxChange> OutboxChanges { get; } = [];
    public List<FactRow> Facts { get; } = [];
    public Dictionary<string, IdempotencyRow> Idempotent { get; } = [];

    /// <summary>Stored answers from this instant and before no longer count: they may be replaced.</summary>
    public DateTimeOffset AnswersBefore => answersBefore;

    /// <summary>Something that the index of the search has to learn.</summary>
    public bool HasSearchable => Messages.Count > 0 || Customers.Count > 0;

    /// <summary>True once a unit was accepted: also an empty one is acknowledged only after the flush.</summary>
    public bool Any { get; set; }
}
