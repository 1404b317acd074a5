using System.Collections.Immutable;
using OmniContact.Conversations;
using Orleans;
using Orleans.Concurrency;

namespace OmniContact.Customers;

/// <summary>One customer: profile, identities, which conversation an inbound belongs to. Key: the customer's id.</summary>
public interface ICustomerGrain : IGrainWithStringKey
{
    /// <summary>Continues the open conversation that fits, or begins a new one.</summary>
    Task<Result<InboundReceipt>> Receive(Inbound inbound);

    /// <summary>Stores the customer on first sight. Returns the id that the identity belongs to: another one when it was taken first.</summary>
    Task<string> Create(Customer initial);

    [ReadOnly]
    Task<Customer?> Read();

    /// <summary>Sets fields; <paramref name="version"/> is the one that the editor saw, refused as Stale otherwise.</summary>
    Task<Result<Customer>> Edit(long version, CustomerEdit edit);

    /// <summary>From a conversation's outbox: it was owned, closed or reopened.</summary>
    Task ConversationChanged(ImmutableArray<CustomerFact> facts);
}
