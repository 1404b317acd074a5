using System.Collections.Immutable;
using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Idempotency;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Customers;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Customers;

/// <summary>One customer. Its turn covers the whole way of an inbound down to the queue, so that two at once make one conversation.</summary>
internal sealed class CustomerGrain(IStore store, ReadableRows rows, IConfiguration configuration, TimeProvider time) : Grain, ICustomerGrain
{
    /// <summary>Latest conversations, closed ones included, that an inbound may still belong to.</summary>
    private const int Recent = 3;

    private readonly Dictionary<string, OpenConversation> _open = [];
    private readonly Dictionary<string, long> _factVersions = [];
    private Customer? _customer;

    /// <summary>The row cannot be read: it is not written either, so that somebody may mend it.</summary>
    private bool _damaged;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (await store.FindCustomer(Key, cancellationToken) is not { } row) return;
        var customer = rows.Read(row);
        _damaged = customer is null;
        _customer = (customer ?? CustomerRows.Of(row)) with { Version = row.Version };
        // One that closed just now still takes closing words, or goes on with its owner in wrap-up: it decides by itself.
        var recent = await store.ListConversations(new ConversationFilter { CustomerId = Key, Limit = Recent }, cancellationToken);
        foreach (var conversation in recent.Items.Concat(await store.OpenConversationsOfCustomer(Key, cancellationToken)))
            _open[conversation.Id] = OpenRow.Read(conversation, rows.Read(conversation)?.State.Related, configuration.Current);
    }

    public Task<Customer?> Read() => Task.FromResult(_customer);

    public async Task<string> Create(Customer initial)
    {
        if (_customer is not null) return Key;
        var identity = initial.Identities[0];
        var name = $"{identity.Channel}:{identity.Address}";
        var outcome = await Commit(initial, [new UniqueRow(UniqueScopes.Identity, name, Key)]);
        if (outcome.Status != CommitStatus.NameTaken) return Key;
        DeactivateOnIdle();
        return outcome.Existing!;
    }

    public async Task<Result<InboundReceipt>> Receive(Inbound inbound)
    {
        if (_customer is null) return new Refusal(RefusalKind.NotFound, $"there is no customer '{Key}'");
        if (configuration.Current.EntryPoint(inbound.EntryPointId) is not { } entryPoint)
            return new Refusal(RefusalKind.NotFound, $"there is no entry point '{inbound.EntryPointId}'");
        var now = time.GetUtcNow();
        Forget();
        var candidates = JoinRule.Candidates(_open.Values, inbound.Medium, entryPoint.Brand, inbound.IdentityCertain, now).ToArray();
        foreach (var candidate in candidates)
        {
            var joined = await GrainFactory.GetGrain<IConversationGrain>(candidate.Id).Receive(inbound);
            if (joined.Refusal is { Kind: RefusalKind.WrongState or RefusalKind.NotFound }) continue;
            if (joined.Value is not null) _open[candidate.Id] = candidate with { LastActivity = now };
            return joined;
        }
        return await Begin(inbound, entryPoint.Brand, JoinRule.Related(candidates, _open.Values), now);
    }

    public async Task<Result<Customer>> Edit(long version, CustomerEdit edit)
    {
        if (_customer is null) return new Refusal(RefusalKind.NotFound, $"there is no customer '{Key}'");
        if (_damaged) return new Refusal(RefusalKind.NotAllowed, $"what is stored of customer '{Key}' is damaged and cannot be edited");
        if (version != _customer.Version)
            return new Refusal(RefusalKind.Stale, $"version {version} was edited; the customer is at version {_customer.Version}");
        var edited = CustomerEdits.Apply(_customer, edit);
        if (!ReferenceEquals(edited, _customer)) await Commit(edited, []);
        return _customer;
    }

    public async Task ConversationChanged(ImmutableArray<CustomerFact> facts)
    {
        if (_customer is null || _damaged) return;
        var next = _customer;
        foreach (var fact in facts)
        {
            if (_factVersions.GetValueOrDefault(fact.ConversationId) >= fact.Version) continue;
            _factVersions[fact.ConversationId] = fact.Version;
            _open[fact.ConversationId] = new OpenConversation(
                fact.ConversationId, fact.Brand, fact.Medium, fact.LastActivity, fact.Closed, fact.RelationKey);
            next = CustomerEdits.Apply(next, fact);
        }
        if (!ReferenceEquals(next, _customer)) await Commit(next, []);
    }

    /// <summary>Keeps the list short: what is closed and past every window can be joined no more.</summary>
    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var old in _open.Values.Where(one => one.Closed && now - one.LastActivity > JoinRule.TextWindow).ToArray()) _open.Remove(old.Id);
    }

    private async Task<Result<InboundReceipt>> Begin(Inbound inbound, string brand, Relation? related, DateTimeOffset now)
    {
        var id = Ids.New(now);
        var start = new StartConversation { Customer = _customer!.Card, Inbound = inbound, Related = related };
        var begun = await Stale.Answer(this, GrainFactory.GetGrain<IConversationGrain>(id).Start(start));
        if (begun.Value is { Repeated: false }) _open[id] = new OpenConversation(id, brand, inbound.Medium, now, RelationKey: related?.Key);
        return begun;
    }

    private async Task<CommitOutcome> Commit(Customer next, ImmutableArray<UniqueRow> names)
    {
        next = next with { Version = (_customer?.Version ?? 0) + 1, ChangedAt = time.GetUtcNow() };
        var outcome = await Stale.Commit(this, store, new CommitUnit
        {
            Owner = $"{Receivers.Customer}/{Key}",
            Customers = [new RowWrite<CustomerRow>(CustomerRows.Of(next), next.Version - 1)],
            Uniques = names,
            Idempotency = IdempotentCall.Row(Receivers.Customer, next, time.GetUtcNow()),
        });
        if (outcome.Ok) _customer = next;
        else if (outcome.Status != CommitStatus.NameTaken) throw Stale.Activation(this, outcome);
        return outcome;
    }
}
