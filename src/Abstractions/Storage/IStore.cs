namespace OmniContact.Storage;

/// <summary>
/// The durable truth behind the grains. SQLite and PostgreSQL implement it and pass one suite.
/// Reads see every unit that was acknowledged before they began.
/// </summary>
/// <exception cref="StoreUnavailableException">The database is away or full; nothing was acknowledged.</exception>
public interface IStore
{
    /// <summary>
    /// Applies one unit whole or not at all; units of one process in the order of the calls. Returns only after the flush
    /// that covers it.
    /// A failed condition is an outcome; an unknown outcome (the database went away) is an exception.
    /// Cancelled while it still waits for the writer, it is not applied; after that the outcome is awaited.
    /// </summary>
    /// <exception cref="InvalidOperationException">The database rejects this unit (a message number twice, a change of a message that is not there); nothing of it was stored.</exception>
    Task<CommitOutcome> Commit(CommitUnit unit, CancellationToken cancel = default);

    /// <summary>Commits <c>epoch + 1</c> on the actor's row, creating it at 1, and returns the row with its new epoch.</summary>
    Task<ActorRow> BeginEpoch(string kind, string key, CancellationToken cancel = default);

    /// <summary>The actors' own rows, in no order; those that were never written are missing.</summary>
    Task<IReadOnlyList<ActorRow>> Actors(string kind, IReadOnlyCollection<string> keys, CancellationToken cancel = default);

    Task<ConversationRow?> FindConversation(string id, CancellationToken cancel = default);

    Task<CustomerRow?> FindCustomer(string id, CancellationToken cancel = default);

    /// <summary>The value that was stored first under a unique name, or null.</summary>
    Task<string?> FindUnique(string scope, string name, CancellationToken cancel = default);

    /// <summary>The answer that the effect's own unit stored, or null. Kept 24 h.</summary>
    Task<IdempotencyRow?> FindIdempotent(string key, CancellationToken cancel = default);

    /// <summary>Every conversation that has a place in the queue: waiting, offered, or kept by its owner during a transfer.</summary>
    Task<IReadOnlyList<ConversationRow>> ConversationsInQueue(string queueId, CancellationToken cancel = default);

    /// <summary>Every conversation that the agent owns, is offered, takes part in or wraps up.</summary>
    Task<IReadOnlyList<ConversationRow>> ConversationsOfAgent(string agentId, CancellationToken cancel = default);

    /// <summary>The customer's conversations that are not closed.</summary>
    Task<IReadOnlyList<ConversationRow>> OpenConversationsOfCustomer(string customerId, CancellationToken cancel = default);

    /// <summary>Conversations by the filter, newest first, keyset-paged.</summary>
    Task<Page<ConversationRow>> ListConversations(ConversationFilter filter, CancellationToken cancel = default);

    /// <summary>Customers by sort key, keyset-paged.</summary>
    Task<Page<CustomerRow>> ListCustomers(string? cursor, int limit, CancellationToken cancel = default);

    /// <summary>Messages with a number above <paramref name="after"/>, ascending.</summary>
    Task<IReadOnlyList<MessageRow>> MessagesAfter(string conversationId, long after, int limit, CancellationToken cancel = default);

    /// <summary>Messages with a number below <paramref name="before"/>, descending: the way a reader scrolls up.</summary>
    Task<IReadOnlyList<MessageRow>> MessagesBefore(string conversationId, long before, int limit, CancellationToken cancel = default);

    /// <summary>Everything said to and by a customer over all conversations, newest first, keyset-paged.</summary>
    Task<Page<MessageRow>> Timeline(string customerId, string? cursor, int limit, CancellationToken cancel = default);

    /// <summary>Facts above a position, ascending; never beyond a position that an unfinished transaction may still fill.</summary>
    Task<IReadOnlyList<FactRow>> FactsAfter(long position, int limit, CancellationToken cancel = default);

    /// <summary>Entries of the audit, newest first.</summary>
    Task<IReadOnlyList<FactRow>> Audit(AuditFilter filter, CancellationToken cancel = default);

    /// <summary>Owners of the shard whose deadline is due, earliest first.</summary>
    Task<IReadOnlyList<DeadlineRow>> DueDeadlines(int shard, DateTimeOffset now, int limit, CancellationToken cancel = default);

    /// <summary>Undelivered outbox entries of the senders in the shard: in order per sender and receiver, heads first, so that a stuck receiver hides no other.</summary>
    Task<IReadOnlyList<OutboxRow>> Undelivered(int shard, int limit, CancellationToken cancel = default);

    /// <summary>The undelivered outbox entries of one sender, in order.</summary>
    Task<IReadOnlyList<OutboxRow>> UndeliveredOf(string sender, int limit, CancellationToken cancel = default);

    /// <summary>Ids of queues with waiting items and of agents with live offers, contacts or wrap-ups: whom to wake at start.</summary>
    Task<ActorsWithWork> ActorsWithWork(CancellationToken cancel = default);
}
