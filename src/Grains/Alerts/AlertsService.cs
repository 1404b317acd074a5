using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OmniContact.Configuration;
using OmniContact.Outbox;
using OmniContact.Storage;
using Orleans;

namespace OmniContact.Alerts;

/// <summary>Asks the one owner of alerts to look, from every process, so that nothing stops when one of them goes. Without thresholds and alerts it asks nothing.</summary>
internal sealed partial class AlertsService(
    IGrainFactory grains, IStore store, IConfiguration configuration, LiveAlerts alerts, Nudges nudges, TimeProvider time, ILogger<AlertsService> logger)
    : BackgroundService
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private bool _begun;
    private volatile bool _nudged;

    private IAlertsGrain Grain => grains.GetGrain<IAlertsGrain>(IAlertsGrain.Only);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        nudges.Follow(LiveAlerts.About, which =>
        {
            _nudged = true;
            _ = Try(async () => alerts.Take(await grains.GetGrain<IAlertsGrain>(which).Read()), stoppingToken);
        });
        using var timer = new PeriodicTimer(LookEvery, time);
        try
        {
            do await Try(() => Look(stoppingToken), stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        if (configuration.Current.Entities.Thresholds.IsEmpty && !alerts.AnyOn && !_nudged && !await Began(cancel)) return;
        _nudged = false;
        alerts.Take(await Grain.Look());
    }

    /// <summary>True once, where a process before this one had alerts.</summary>
    private async Task<bool> Began(CancellationToken cancel)
    {
        if (_begun) return false;
        var known = (await store.Actors(Receivers.Alerts, [IAlertsGrain.Only], cancel)).Count > 0;
        _begun = true;
        return known;
    }

    private async Task Try(Func<Task> call, CancellationToken stopping)
    {
        try
        {
            await call();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            if (!stopping.IsCancellationRequested) LogLater(fault.Message);
        }
    }
}
