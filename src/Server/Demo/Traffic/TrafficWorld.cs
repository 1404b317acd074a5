using Orleans;

namespace OmniContact.Server.Demo.Traffic;

/// <summary>What simulated people live in: the same contracts as pages and channels have.</summary>
internal sealed partial class TrafficWorld(IGrainFactory grains, ICentre centre, TimeProvider time, ILogger<TrafficWorld> logger)
{
    public IGrainFactory Grains => grains;

    public ICentre Centre => centre;

    public TimeProvider Time => time;

    public DateTimeOffset Now => time.GetUtcNow();

    public Task Pause(TimeSpan pause, CancellationToken cancel) => Task.Delay(pause, time, cancel);

    /// <summary>A fault of the simulation itself.</summary>
    public void Fault(Exception fault) => LogFault(fault);
}
