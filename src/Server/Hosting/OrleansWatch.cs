using Orleans.Runtime;

namespace OmniContact.Server.Hosting;

/// <summary>Tells this process which silos there are, and when one has gone or was taken for dead.</summary>
internal sealed partial class OrleansWatch(
    IClusterMembershipService membership, ILocalSiloDetails here, OtherSilos others, IHostApplicationLifetime life, ILogger<OrleansWatch> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        HashSet<SiloAddress> there = [];
        try
        {
            await foreach (var snapshot in membership.MembershipUpdates.WithCancellation(stoppingToken))
            {
                var now = snapshot.Members.Values.Where(member => member.Status != SiloStatus.Dead).Select(member => member.SiloAddress).ToHashSet();
                var gone = there.Except(now).ToList();
                foreach (var silo in gone)
                {
                    if (!silo.Equals(here.SiloAddress)) LogGone(silo.ToString());
                    else if (!life.ApplicationStopping.IsCancellationRequested) End();
                }
                others.Seen(now.Count(silo => !silo.Equals(here.SiloAddress)), gone.Count > 0);
                there = now;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>At once: whom this server still holds on to, nobody serves.</summary>
    private void End()
    {
        LogEnded();
        Environment.FailFast("The other servers have taken this one for dead, and over what it did.");
    }
}
