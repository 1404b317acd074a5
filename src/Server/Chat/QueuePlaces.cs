using System.Collections.Concurrent;
using OmniContact.Queues;
using OmniContact.Server.Hosting;
using Orleans;

namespace OmniContact.Server.Chat;

/// <summary>Follows the order of the queues in which customers of this process wait: one question per queue and moment, however many wait.</summary>
internal sealed class QueuePlaces(IGrainFactory grains, TimeProvider time, ILogger<QueuePlaces> logger) : Rounds(Every, time, logger)
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<ChatSource, bool>> _queues = [];

    public void Enter(string queueId, ChatSource page) => _queues.GetOrAdd(queueId, _ => [])[page] = true;

    public void Leave(string queueId, ChatSource page)
    {
        if (_queues.TryGetValue(queueId, out var pages)) pages.TryRemove(page, out _);
    }

    protected override async Task Round(CancellationToken cancel)
    {
        foreach (var (queueId, pages) in _queues)
        {
            if (!pages.IsEmpty) await Try($"places in queue {queueId}", () => Tell(queueId, pages.Keys), cancel);
        }
    }

    private async Task Tell(string queueId, ICollection<ChatSource> pages)
    {
        var positions = await grains.GetGrain<IQueueGrain>(queueId).Positions();
        foreach (var page in pages) page.Moved(positions.GetValueOrDefault(page.ConversationId));
    }
}
