using System.Collections.Immutable;
using OmniContact.Storage;

namespace OmniContact.Customers;

internal static class CustomerRows
{
    public static CustomerRow Of(Customer customer) => new()
    {
        Id = customer.Card.Id,
        Version = customer.Version,
        Name = customer.Card.Name,
        Tier = customer.Card.Tier,
        Tags = customer.Card.Tags,
        Handles = Handles(customer),
        ChangedAt = customer.ChangedAt,
        Body = OmniJson.Write(customer),
    };

    /// <summary>What the columns say.</summary>
    public static Customer Of(CustomerRow row) => new()
    {
        Card = new CustomerCard { Id = row.Id, Name = row.Name, Tier = row.Tier, Tags = row.Tags },
        CreatedAt = row.ChangedAt,
        ChangedAt = row.ChangedAt,
    };

    private static ImmutableArray<string> Handles(Customer customer) =>
    [
        .. customer.Identities.Select(identity => identity.Address)
            .Append(customer.Card.Phone)
            .Append(customer.Card.Email)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
