using OmniContact.Storage.Reading;

namespace OmniContact.Storage.Search;

/// <summary>Customers with everything they are found by.</summary>
internal static class CustomerDocuments
{
    private const int TermsPerStatement = 8;

    private const string Insert = """
        INSERT INTO customer_terms (customer_id, term, rank)
        VALUES ($1, $2, $3), ($1, $4, $5), ($1, $6, $7), ($1, $8, $9), ($1, $10, $11), ($1, $12, $13), ($1, $14, $15), ($1, $16, $17)
        ON CONFLICT DO NOTHING
        """;

    public static async Task Index(Session session, string customerId, CancellationToken cancel)
    {
        var customer = await session.Row(
            $"SELECT {CustomerRows.Columns} FROM customers WHERE id = $1", CustomerRows.Map, [customerId], cancel);
        await session.Execute("DELETE FROM customer_terms WHERE customer_id = $1", [customerId], cancel);
        if (customer is null || customer.Deleted) return;
        foreach (var terms in CustomerTerms.Of(customer).Chunk(TermsPerStatement))
        {
            // The last statement repeats a term to be as long as the others: so it is prepared but once.
            var full = terms.Concat(Enumerable.Repeat(terms[0], TermsPerStatement - terms.Length));
            await session.Execute(Insert, [customerId, .. full.SelectMany(term => new object[] { term.Text, term.Rank })], cancel);
        }
    }
}
