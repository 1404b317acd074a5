using OmniContact.Conversations;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Customers;

/// <summary>The only door of one customer on one channel: repeats and parallel messages line up here.</summary>
internal sealed class IdentityGrain(IStore store, TimeProvider time) : Grain, IIdentityGrain
{
    private string? _customerId;

    public async Task<Result<InboundReceipt>> Receive(Inbound inbound)
    {
        if (inbound.ProviderId is { } id && await Repeats.Find(store, inbound.EntryPointId, id) is { } first) return first;
        _customerId ??= await CustomerId() ?? await Create(inbound);
        return await GrainFactory.GetGrain<ICustomerGrain>(_customerId).Receive(inbound);
    }

    public async Task<string?> CustomerId() =>
        _customerId ??= await store.FindUnique(UniqueScopes.Identity, this.GetPrimaryKeyString());

    private async Task<string> Create(Inbound inbound)
    {
        var now = time.GetUtcNow();
        var id = Ids.New(now);
        return await GrainFactory.GetGrain<ICustomerGrain>(id).Create(new Customer
        {
            Card = new CustomerCard
            {
                Id = id,
                Name = inbound.CustomerName is { Length: > 0 } name ? name : VisitorNames.Of(id, inbound.Language),
                Language = inbound.Language,
                Phone = Addresses.Phone(inbound),
                Email = Addresses.Email(inbound),
                Simulated = inbound.Simulated,
            },
            Identities = [new CustomerIdentity(inbound.Channel, inbound.Address, now)],
            CreatedAt = now,
            ChangedAt = now,
        });
    }
}
