using Microsoft.Extensions.Logging;
using OmniContact.Agents;
using OmniContact.Conversations;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Wakers;

/// <summary>
/// Certainty for what in-memory timers and deliveries do precisely: owners whose stored deadline has passed are woken, and
/// outbox entries that stay undelivered over two looks are sent again.
/// </summary>
internal sealed partial class WakerGrain(IStore store, OutboxDispatcher outbox, TimeProvider time, ILogger<WakerGrain> logger) : Grain, IWakerGrain
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <summary>An owner's own timer comes first; the Waker looks for what is later than this.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private const int Batch = 200;

    private readonly WakeRests _rests = new();
    private HashSet<(string Sender, long Sequence)> _seen = [];

    private int Shard => int.Parse(this.GetPrimaryKeyString(), System.Globalization.CultureInfo.InvariantCulture);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(_ => Look(), new GrainTimerCreationOptions(LookEvery, LookEvery) { KeepAlive = true });
        return Task.CompletedTask;
    }

    public Task Touch() => Task.CompletedTask;

    private async Task Look()
    {
        var now = time.GetUtcNow();
        var due = await store.DueDeadlines(Shard, now - Grace, Batch + _rests.Count);
        await Task.WhenAll(_rests.Awake(due, now).Select(Wake));
        var undelivered = await store.Undelivered(Shard, Batch);
        outbox.Send(undelivered.Where(row => _seen.Contains((row.Sender, row.Sequence))));
        _seen = [.. undelivered.Select(row => (row.Sender, row.Sequence))];
    }

    /// <summary>One that cannot be woken hides no other; it is tried again at a later look.</summary>
    private async Task Wake(DeadlineRow due)
    {
        try
        {
            await Owner(due);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            _rests.Forget(due);
            LogNotWoken(due.OwnerKind, due.OwnerKey, fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            if (_rests.IsNew(due)) LogNotWoken(due.OwnerKind, due.OwnerKey, fault.Message);
        }
    }

    private Task Owner(DeadlineRow due) => due.OwnerKind switch
    {
        Receivers.Conversation => GrainFactory.GetGrain<IConversationGrain>(due.OwnerKey).Wake(),
        Receivers.Agent => GrainFactory.GetGrain<IAgentGrain>(due.OwnerKey).Wake(),
        Receivers.Queue => GrainFactory.GetGrain<IQueueGrain>(due.OwnerKey).Wake(),
        _ => Task.CompletedTask,
    };
}
