using OmniContact.Storage;

namespace OmniContact.Server.Hosting;

/// <summary>Keeps this silo on the time of the database, from before it begins.</summary>
internal sealed class OrleansClock(OrleansTime time, SteadyTime stamps, IStoreMaintenance store, ILogger<OrleansClock> logger) : Rounds(Often, time, logger)
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Ask(cancellationToken);
        stamps.BeginAnew();
        await base.StartAsync(cancellationToken);
    }

    protected override Task Round(CancellationToken cancel) => Try("the time of the database", () => Ask(cancel), cancel);

    private async Task Ask(CancellationToken cancel)
    {
        var asked = time.GetTimestamp();
        var theirs = await store.Clock(cancel);
        time.Heard(asked, theirs, time.GetTimestamp());
    }
}
