using Microsoft.Extensions.Options;
using OmniContact.Server.Documents;
using OmniContact.Server.Errors;
using OmniContact.Server.Site;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>Runs traffic while it is switched on, in one process of a cluster; in a real centre never.</summary>
internal sealed class TrafficService(TrafficWorld world, TrafficSwitch setting, DemoLease lease, SiteMode site, IOptions<DemoOptions> options) : IHostedService, IDisposable
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private int _runs;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo) return;
        await setting.Load(cancellationToken);
        _running = Run(_stop.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo) return;
        await _stop.CancelAsync();
        await _running;
        await Leave();
    }

    public void Dispose() => _stop.Dispose();

    /// <summary>While the store is away the lease ends by itself.</summary>
    private async Task Leave()
    {
        try
        {
            await lease.Release();
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            world.Fault(fault);
        }
    }

    /// <summary>A run that fails is followed by the next one: the switch stays what it says.</summary>
    private async Task Run(CancellationToken cancel)
    {
        for (var pause = TimeSpan.Zero; ; pause = AfterFault)
        {
            try
            {
                await world.Pause(pause, cancel);
                while (true)
                {
                    if (setting.Current.On && await lease.Hold(cancel)) await RunOnce(cancel);
                    else await Look(cancel);
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException && cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                world.Fault(fault);
            }
        }
    }

    /// <summary>Whoever loses the lease leaves its people where they are: another process plays them now.</summary>
    private async Task RunOnce(CancellationToken cancel)
    {
        await using var run = new TrafficRun(world, setting, options.Value.Seed + _runs++);
        for (var before = setting.Current; setting.Current.On; before = setting.Current)
        {
            await Look(cancel);
            if (!await lease.Hold(cancel)) return;
            if (setting.Current.PerMinute != before.PerMinute) run.Look();
        }
        await run.End(cancel);
    }

    private async Task Look(CancellationToken cancel)
    {
        await setting.Changed.Wait(Lease.RenewEvery, cancel);
        await setting.Load(cancel);
    }
}
