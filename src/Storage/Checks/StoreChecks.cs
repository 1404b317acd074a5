using System.Collections.Immutable;

namespace OmniContact.Storage.Checks;

/// <summary>All checks, inside one read transaction: of one instant, also while the system runs.</summary>
internal sealed class StoreChecks(Database database)
{
    public Task<ImmutableArray<CheckOutcome>> Run(CancellationToken cancel) => database.ReadSnapshot(async session =>
    {
        var outcomes = ImmutableArray.CreateBuilder<CheckOutcome>();
        outcomes.Add(await Whole(session, cancel));
        foreach (var check in SqlChecks.All) outcomes.Add(await check.Run(session, cancel));
        var settings = await StoredSettings.Load(session, cancel);
        var conversations = await StoredConversations.Load(session, cancel);
        outcomes.AddRange(await new ConversationChecks(settings, conversations).Run(session, cancel));
        outcomes.AddRange(await new FactChecks(conversations).Run(session, cancel));
        outcomes.AddRange(await new CustomerChecks().Run(session, cancel));
        outcomes.AddRange(await new NameChecks(conversations).Run(session, cancel));
        outcomes.AddRange(await new AttachmentChecks().Run(session, cancel));
        outcomes.AddRange(await new ShardChecks().Run(session, cancel));
        return outcomes.ToImmutable();
    }, cancel);

    private async Task<CheckOutcome> Whole(Session session, CancellationToken cancel)
    {
        Findings findings = new("file-whole", "The database itself finds no damage in its pages and indexes.");
        foreach (var fault in await database.Damage(session, cancel)) findings.Add(fault);
        return findings.Outcome;
    }
}
