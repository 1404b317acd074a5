using System.Collections.Concurrent;
using OmniContact.Storage;

namespace OmniContact.Benchmarks.Contacts;

/// <summary>
/// A store that only counts: it keeps the rows of what is going on, so that an activation finds its own, and no message, fact or outbox entry.
/// Versions, epochs and names are not checked: one process never breaks them.
/// </summary>
internal sealed class CountingStore : IStore
{
    private readonly ConcurrentDictionary<string, ConversationRow> _conversations = new();
    private readonly ConcurrentDictionary<string, CustomerRow> _customers = new();
    private readonly ConcurrentDictionary<string, ActorRow> _actors = new();
    private readonly ConcurrentDictionary<string, string> _uniques = new();
    private long _units;
    private long _bytes;

    public long Units => Interlocked.Read(ref _units);

    /// <summary>Characters of all bodies.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public Task<CommitOutcome> Commit(CommitUnit unit, CancellationToken cancel = default)
    {
        Interlocked.Increment(ref _units);
        Interlocked.Add(ref _bytes, Size(unit));
        if (unit.Conversation is { Row: var row })
        {
            if (row.ClosedAt is not null && row.AgentIds.IsEmpty) _conversations.TryRemove(row.Id, out _);
            else _conversations[row.Id] = row;
        }

        foreach (var customer in unit.Customers) _customers[customer.Row.Id] = customer.Row;
        if (unit.Actor is { } actor) _actors[Key(actor.Kind, actor.Key)] = actor;
        foreach (var unique in unit.Uniques) _uniques[Key(unique.Scope, unique.Name)] = unique.Value;
        return Task.FromResult(CommitOutcome.Committed);
    }

    public Task<ActorRow> BeginEpoch(string kind, string key, CancellationToken cancel = default) => Task.FromResult(_actors.AddOrUpdate(
        Key(kind, key), _ => new ActorRow(kind, key, 1, null), (_, row) => row with { Epoch = row.Epoch + 1 }));

    public Task<IReadOnlyList<ActorRow>> Actors(string kind, IReadOnlyCollection<string> keys, CancellationToken cancel = default) =>
        Some(keys.Select(key => _actors.GetValueOrDefault(Key(kind, key))).OfType<ActorRow>());

    public Task<ConversationRow?> FindConversation(string id, CancellationToken cancel = default) => Task.FromResult(_conversations.GetValueOrDefault(id));

    public Task<CustomerRow?> FindCustomer(string id, CancellationToken cancel = default) => Task.FromResult(_customers.GetValueOrDefault(id));

    public Task<string?> FindUnique(string scope, string name, CancellationToken cancel = default) => Task.FromResult(_uniques.GetValueOrDefault(Key(scope, name)));

    public Task<IdempotencyRow?> FindIdempotent(string key, CancellationToken cancel = default) => Task.FromResult<IdempotencyRow?>(null);

    public Task<IReadOnlyList<ConversationRow>> ConversationsInQueue(string queueId, CancellationToken cancel = default) =>
        Some(_conversations.Values.Where(row => row.QueueId == queueId && row.EnqueuedAt is not null));

    public Task<IReadOnlyList<ConversationRow>> ConversationsOfAgent(string agentId, CancellationToken cancel = default) =>
        Some(_conversations.Values.Where(row => row.AgentIds.Contains(agentId)));

    public Task<IReadOnlyList<ConversationRow>> OpenConversationsOfCustomer(string customerId, CancellationToken cancel = default) =>
        Some(_conversations.Values.Where(row => row.CustomerId == customerId && row.ClosedAt is null));

    public Task<Page<ConversationRow>> ListConversations(ConversationFilter filter, CancellationToken cancel = default) =>
        Task.FromResult(new Page<ConversationRow>([], null));

    public Task<Page<CustomerRow>> ListCustomers(string? cursor, int limit, CancellationToken cancel = default) =>
        Task.FromResult(new Page<CustomerRow>([], null));

    public Task<IReadOnlyList<MessageRow>> MessagesAfter(string conversationId, long after, int limit, CancellationToken cancel = default) => Some<MessageRow>([]);

    public Task<IReadOnlyList<MessageRow>> MessagesBefore(string conversationId, long before, int limit, CancellationToken cancel = default) => Some<MessageRow>([]);

    public Task<Page<MessageRow>> Timeline(string customerId, string? cursor, int limit, CancellationToken cancel = default) =>
        Task.FromResult(new Page<MessageRow>([], null));

    public Task<IReadOnlyList<FactRow>> Audit(AuditFilter filter, CancellationToken cancel = default) => Some<FactRow>([]);

    public Task<IReadOnlyList<FactRow>> FactsAfter(long position, int limit, CancellationToken cancel = default) => Some<FactRow>([]);

    public Task<IReadOnlyList<DeadlineRow>> DueDeadlines(int shard, DateTimeOffset now, int limit, CancellationToken cancel = default) => Some<DeadlineRow>([]);

    public Task<IReadOnlyList<OutboxRow>> Undelivered(int shard, int limit, CancellationToken cancel = default) => Some<OutboxRow>([]);

    public Task<IReadOnlyList<OutboxRow>> UndeliveredOf(string sender, int limit, CancellationToken cancel = default) => Some<OutboxRow>([]);

    public Task<ActorsWithWork> ActorsWithWork(CancellationToken cancel = default) => Task.FromResult(new ActorsWithWork([], []));

    private static int Size(CommitUnit unit) =>
        (unit.Conversation?.Row.Body.Length ?? 0) + unit.Customers.Sum(one => one.Row.Body.Length) + (unit.Actor?.Body?.Length ?? 0)
        + unit.Messages.Sum(one => one.Body.Length) + unit.Outbox.Sum(one => one.Body.Length) + unit.Facts.Sum(one => one.Body.Length);

    private static Task<IReadOnlyList<T>> Some<T>(IEnumerable<T> rows) => Task.FromResult<IReadOnlyList<T>>([.. rows]);

    private static string Key(string kind, string key) => $"{kind}/{key}";
}
