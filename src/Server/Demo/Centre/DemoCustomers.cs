using OmniContact.Customers;
using Orleans;

namespace OmniContact.Server.Demo.Centre;

/// <summary>Makes the demo's customers known, each by the address it will write from.</summary>
internal sealed class DemoCustomers(IGrainFactory grains, TimeProvider time)
{
    public const string Channel = "webchat";

    /// <summary>Creating one that is there already changes nothing. Their cards as they are first known.</summary>
    public async Task<CustomerCard[]> Create()
    {
        var now = time.GetUtcNow();
        Customer[] customers =
        [
            .. DemoCustomer.All.Select(customer => Of(customer, simulated: true, now)),
            .. DemoCustomer.Guests.Select(customer => Of(customer, simulated: false, now)),
        ];
        foreach (var customer in customers) await grains.GetGrain<ICustomerGrain>(customer.Card.Id).Create(customer);
        return [.. customers.Select(customer => customer.Card)];
    }

    private static Customer Of(DemoCustomer customer, bool simulated, DateTimeOffset now) => new()
    {
        Card = new CustomerCard
        {
            Id = customer.Id,
            Name = customer.Name,
            Tier = customer.Tier,
            Language = customer.Language,
            Region = customer.Region,
            Tags = customer.Tags,
            DedicatedAgentId = customer.DedicatedAgentId,
            Phone = customer.Phone,
            Email = customer.Email,
            Simulated = simulated,
        },
        Identities = [new CustomerIdentity(Channel, customer.Address, now)],
        PreferredChannel = Channel,
        CreatedAt = now,
        ChangedAt = now,
    };
}
