using System.Collections.Immutable;
using OmniContact.Customers;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>Routing age that a customer's tier gives.</summary>
internal static class Tiers
{
    public static ImmutableArray<CreditPart> Credit(CustomerCard customer) => customer.Tier switch
    {
        "gold" => [new CreditPart("tier", 60)],
        "platinum" => [new CreditPart("tier", 180)],
        _ => [],
    };
}
