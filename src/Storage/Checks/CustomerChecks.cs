using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Customers;
using OmniContact.Storage.Names;
using OmniContact.Storage.Reading;

namespace OmniContact.Storage.Checks;

/// <summary>Customers and the identities that lead to them.</summary>
internal sealed class CustomerChecks
{
    private readonly Findings _columns = new("customers-true", "What customers are listed and sorted by is what their state says.");
    private readonly Findings _identities = new("identities-once", "An identity leads to exactly one customer, who has it.");

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        Dictionary<string, string> names = [];
        await foreach (var row in session.Stream("SELECT name, value FROM uniques WHERE scope = 'identity'", cancel))
            names[row.GetString(0)] = row.GetString(1);
        await foreach (var row in session.Stream($"SELECT {CustomerRows.Columns}, sort_key FROM customers", cancel))
            Check(CustomerRows.Map(row), row.GetString(10), names);
        // What no customer claimed leads nowhere. An address is personal: the customer is named.
        foreach (var customer in names.Values) _identities.Add(customer);
        return [_columns.Outcome, _identities.Outcome];
    }

    private void Check(CustomerRow row, string sortKey, Dictionary<string, string> names)
    {
        if (Read(row) is not { } customer) return;
        _columns.AddIf(row.Id != customer.Card.Id || row.Name != customer.Card.Name || row.Version != customer.Version || sortKey != NameSortKey.Of(row.Name), row.Id);
        foreach (var identity in customer.Identities)
        {
            var name = $"{identity.Channel}:{identity.Address}";
            if (names.GetValueOrDefault(name) == row.Id) names.Remove(name);
            else _identities.Add(row.Id);
        }
    }

    private Customer? Read(CustomerRow row)
    {
        try
        {
            return OmniJson.Read<Customer>(row.Body);
        }
        catch (JsonException)
        {
            _columns.Add(row.Id);
            return null;
        }
    }
}
