using OmniContact.Storage;

namespace OmniContact.Server.Access;

/// <summary>Who did what that has to be accounted for. Kept with all other facts, which are only ever added to.</summary>
internal sealed class Audit(IStore store, TimeProvider time)
{
    /// <summary>Stored when this returns.</summary>
    public async Task Record(string what, Caller by, string? customerId, object details, CancellationToken cancel = default)
    {
        var fact = new FactRow
        {
            Kind = AuditFilter.Kinds + what,
            At = time.GetUtcNow(),
            CustomerId = customerId,
            AgentId = by.AgentId,
            Body = OmniJson.Write(new AuditEntry(by.Id, by.Role, details)),
        };
        await store.Commit(new CommitUnit { Owner = "audit/" + by.Id, Facts = [fact] }, cancel);
    }
}
