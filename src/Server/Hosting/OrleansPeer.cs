using Orleans.Runtime;

namespace OmniContact.Server.Hosting;

/// <summary>Answers other silos on this one.</summary>
internal sealed class OrleansPeer(GrainId id, Silo silo, ILoggerFactory logs, OrleansReach reach, IClusterMembershipService membership)
    : GrainService(id, silo, logs), IOrleansPeer
{
    public Task<bool> Reaches() => Task.FromResult(reach.Is);

    public Task<bool> End(SiloAddress silo) => membership.TryKill(silo);
}
