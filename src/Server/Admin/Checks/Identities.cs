using OmniContact.Customers;
using OmniContact.Storage;

namespace OmniContact.Server.Admin.Checks;

/// <summary>Each identity maps to exactly the customer who shows it.</summary>
internal static class Identities
{
    private const string Scope = "identity";

    public static async Task<IReadOnlyList<Finding>> Of(CustomerRow row, IStore store, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        var customer = OmniJson.Read<Customer>(row.Body);
        foreach (var (identity, at) in customer.Identities.Select((identity, at) => (identity, at)))
        {
            var owner = await store.FindUnique(Scope, $"{identity.Channel}:{identity.Address}", cancel);
            if (owner != row.Id) findings.Add(new Finding(4, $"customer/{row.Id}", $"identity {at} ({identity.Channel}) maps to {owner ?? "nobody"}"));
        }
        return findings;
    }
}
