using Microsoft.Extensions.Options;
using OmniContact.Server.Site;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>Runs traffic while it is switched on; in a real centre never.</summary>
internal sealed class TrafficService(TrafficWorld world, TrafficSwitch setting, SiteMode site, IOptions<DemoOptions> options) : IHostedService, IDisposable
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);
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
        await _stop.CancelAsync();
        await _running;
    }

    public void Dispose() => _stop.Dispose();

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
                    if (setting.Current.On) await RunOnce(cancel);
                    else await setting.Changed.Wait(Forever, cancel);
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

    private async Task RunOnce(CancellationToken cancel)
    {
        await using var run = new TrafficRun(world, setting, options.Value.Seed + _runs++);
        while (setting.Current.On)
        {
            await setting.Changed.Wait(Forever, cancel);
            run.Look();
        }
        await run.End(cancel);
    }
}
