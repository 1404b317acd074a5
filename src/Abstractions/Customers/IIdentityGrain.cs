using OmniContact.Conversations;
using Orleans;

namespace OmniContact.Customers;

/// <summary>Serialises one customer on one channel. Key: <c>channel:address</c>. Losing or doubling it is harmless.</summary>
public interface IIdentityGrain : IGrainWithStringKey
{
    /// <summary>Resolves or creates the customer and hands the inbound on; a repeated provider id gets the first answer.</summary>
    Task<Result<InboundReceipt>> Receive(Inbound inbound);

    /// <summary>The customer of this identity, or null when it never wrote.</summary>
    Task<string?> CustomerId();
}
