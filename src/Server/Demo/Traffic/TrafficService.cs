using Microsoft.Extensions.Options;
using OmniContact.Server.Site;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>Runs traffic while it is switched on; in a real centre never.</summary>
internal sealed class TrafficService(TrafficWorld world, TrafficSwitch setting, SiteMode site, IOptions<DemoOptions> options) : IHostedService, IDisposable
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);

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

    private async Task Run(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                if (setting.Current.On) await RunOnce(cancel);
                else await setting.Changed.Wait(Forever, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The process ends.
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
