using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OmniContact.Agents;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Wakers;

/// <summary>Keeps the Wakers alive from every process; at start, and when another process is gone, wakes every queue and agent that has work.</summary>
internal sealed partial class WakerService(
    IGrainFactory grains, IStore store, OtherSilos silos, TimeProvider time, ILogger<WakerService> logger)
    : BackgroundService
{
    public const int Shards = 16;

    private static readonly TimeSpan TouchEvery = TimeSpan.FromSeconds(5);

    private volatile bool _woken;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TouchEvery, time);
        silos.Follow(Again);
        try
        {
            do await Round(stoppingToken);
            while (!stoppingToken.IsCancellationRequested && await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that never came to its start is disposed without being stopped, and would report this as the fault of a service.
        }
        finally
        {
            silos.Leave(Again);
        }

        void Again()
        {
            _woken = false;
            _ = Round(stoppingToken);
        }
    }

    /// <summary>One that cannot be woken keeps no Waker from being touched.</summary>
    private async Task Round(CancellationToken stopping)
    {
        if (!_woken)
        {
            _woken = true;
            _woken = await Succeeds(() => WakeAll(stopping), stopping);
        }
        await Succeeds(() => Task.WhenAll(Enumerable.Range(0, Shards).Select(Touch)), stopping);
    }

    private async Task<bool> Succeeds(Func<Task> calls, CancellationToken stopping)
    {
        try
        {
            await calls();
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A call that fails because the process ends is no news; one that escaped would count as a fault of the process.
            if (!stopping.IsCancellationRequested) LogAway(fault.Message);
            return false;
        }
    }

    private Task Touch(int shard) =>
        grains.GetGrain<IWakerGrain>(shard.ToString(CultureInfo.InvariantCulture)).Touch();

    private async Task WakeAll(CancellationToken cancel)
    {
        var work = await store.ActorsWithWork(cancel);
        await Task.WhenAll(work.QueueIds.Select(id => Wake(Receivers.Queue, id, grains.GetGrain<IQueueGrain>(id).Wake())));
        await Task.WhenAll(work.AgentIds.Select(id => Wake(Receivers.Agent, id, grains.GetGrain<IAgentGrain>(id).Wake())));
    }

    /// <summary>A damaged row keeps its own grain down, not the process.</summary>
    private async Task Wake(string kind, string id, Task waking)
    {
        try
        {
            await waking;
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or StoreUnavailableException or TimeoutException))
        {
            LogNotWoken(kind, id, fault);
        }
    }
}
