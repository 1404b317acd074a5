using OmniContact.Outbox;
using OmniContact.Storage;

namespace OmniContact.Queues;

/// <summary>What the queue has learned about waiting outlasts its activation: a small queue would take days to learn it again.</summary>
internal sealed partial class QueueGrain
{
    /// <summary>
    /// What the end of a process costs at most. It is not kept when the activation goes: calls that wait for the queue meanwhile would
    /// hold up the end of its silo.
    /// </summary>
    private static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(1);

    private long _kept;
    private DateTimeOffset _keptAt;

    private DateTimeOffset? KeepAt => _waits.Lessons > _kept ? _keptAt + KeepEvery : null;

    /// <summary>Nobody waits for it, and an activation that was overtaken keeps nothing.</summary>
    private async Task Keep()
    {
        (_kept, _keptAt) = (_waits.Lessons, time.GetUtcNow());
        try
        {
            await store.Commit(new CommitUnit
            {
                Owner = $"{Receivers.Queue}/{Key}",
                Actor = new ActorRow(Receivers.Queue, Key, _epoch, OmniJson.Write(new QueueBody(_waits.Learned))),
                CanWait = true,
            });
        }
        catch (StoreUnavailableException)
        {
            // The next minute's will do.
        }
    }
}
