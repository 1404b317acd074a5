using System.Collections.Concurrent;
using OmniContact.Queues;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Server.Chat;

/// <summary>Follows the order of the queues in which customers of this process wait: one question per queue and moment, however many wait.</summary>
internal sealed partial class QueuePlaces(IGrainFactory grains, TimeProvider time, ILogger<QueuePlaces> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<ChatSource, bool>> _queues = [];

    public void Enter(string queueId, ChatSource page) => _queues.GetOrAdd(queueId, _ => [])[page] = true;

    public void Leave(string queueId, ChatSource page)
    {
        if (_queues.TryGetValue(queueId, out var pages)) pages.TryRemove(page, out _);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (queueId, pages) in _queues)
            {
                if (!pages.IsEmpty) await Tell(queueId, pages.Keys);
            }
        }
    }

    private async Task Tell(string queueId, ICollection<ChatSource> pages)
    {
        try
        {
            var positions = await grains.GetGrain<IQueueGrain>(queueId).Positions();
            foreach (var page in pages) page.Moved(positions.GetValueOrDefault(page.ConversationId));
        }
        catch (Exception away) when (away is StoreUnavailableException or TimeoutException or OrleansException)
        {
            LogAway(queueId, away.Message);
        }
    }
}
