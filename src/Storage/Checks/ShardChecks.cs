using System.Collections.Immutable;

namespace OmniContact.Storage.Checks;

/// <summary>Whether those who wake owners would find what is due and what is undelivered.</summary>
internal sealed class ShardChecks
{
    private readonly Findings _woken = new("wakers-find-all", "Every deadline and undelivered entry is in the share of the waker of its owner.");

    public async Task<ImmutableArray<CheckOutcome>> Run(Session session, CancellationToken cancel)
    {
        await foreach (var row in session.Stream("SELECT owner_kind || '/' || owner_key, shard FROM deadlines UNION ALL SELECT sender, shard FROM outbox", cancel))
            _woken.AddIf(Shard.Of(row.GetString(0)) != row.GetInt64(1), row.GetString(0));
        return [_woken.Outcome];
    }
}
