using System.Collections.Immutable;

namespace OmniContact.Storage;

/// <summary>All that one grain turn makes durable: applied whole or not at all.</summary>
public sealed record CommitUnit
{
    /// <summary>The grain whose turn this is, <c>kind/key</c>; named when the unit fails.</summary>
    public required string Owner { get; init; }

    /// <summary>Epochs of other actors that this turn relied on; a stale one refuses the unit.</summary>
    public ImmutableArray<EpochGuard> Guards { get; init; } = [];

    public RowWrite<ConversationRow>? Conversation { get; init; }

    /// <summary>More than one when customers are merged or a conversation moves.</summary>
    public ImmutableArray<RowWrite<CustomerRow>> Customers { get; init; } = [];

    /// <summary>A write of an actor's own row; its epoch has to be the current one.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>Names that must be new (provider message ids, identities); a taken one refuses the unit and is reported.</summary>
    public ImmutableArray<UniqueRow> Uniques { get; init; } = [];

    /// <summary>Unique names to point elsewhere or, with a null value, to free (identities at link, merge and undo).</summary>
    public ImmutableArray<UniqueMove> UniqueMoves { get; init; } = [];

    public ImmutableArray<MessageRow> Messages { get; init; } = [];

    /// <summary>Replaces messages that exist (recalled, delivered, read, failed).</summary>
    public ImmutableArray<MessageRow> MessageChanges { get; init; } = [];

    /// <summary>The owner's next deadline; null leaves it as it is.</summary>
    public DeadlineRow? Deadline { get; init; }

    public ImmutableArray<OutboxRow> Outbox { get; init; } = [];

    /// <summary>Outbox entries that were delivered, or given up.</summary>
    public ImmutableArray<OutboxAck> Acks { get; init; } = [];

    public ImmutableArray<FactRow> Facts { get; init; } = [];

    public IdempotencyRow? Idempotency { get; init; }

    /// <summary>Nobody waits for it: it may wait for others to share a flush with, 50 ms at most where none come.</summary>
    public bool CanWait { get; init; }
}
