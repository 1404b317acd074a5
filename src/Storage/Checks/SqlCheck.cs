namespace OmniContact.Storage.Checks;

/// <summary>A check that is one query, the same for both databases: each row that it finds is a fault, named by its columns.</summary>
internal sealed record SqlCheck(string Name, string Promise, string Sql)
{
    public async Task<CheckOutcome> Run(Session session, CancellationToken cancel)
    {
        Findings findings = new(Name, Promise);
        await foreach (var row in session.Stream(Sql, cancel))
            findings.Add(string.Join('/', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)));
        return findings.Outcome;
    }
}
