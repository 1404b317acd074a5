using System.Net;
using Microsoft.Extensions.Options;
using OmniContact.Storage;
using Orleans.Configuration;
using Orleans.Hosting;

namespace OmniContact.Server.Hosting;

/// <summary>How a silo finds others, and how soon it takes one that is silent for dead.</summary>
internal static class OrleansMembership
{
    public const string Npgsql = "Npgsql";

    /// <summary>
    /// A silo that misses three probes in a row is suspected; two that suspect it, or half of those there are, end it. Where answers are
    /// slow a probe waits up to twice as long; three times that is how long a line on which something came counts as a sign of life.
    /// </summary>
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SlowProbeTimeout = TimeSpan.FromSeconds(2);
    private const int MissedProbes = 3;

    /// <summary>
    /// News of the list travels from silo to silo. One that the others do not reach hears none, and holds on to people whom nobody serves
    /// until it reads that it was ended: that has to be soon.
    /// </summary>
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(2);

    /// <summary>One that has not written for three times as long has no voice, so that the last one standing needs nobody's.</summary>
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(1);

    /// <summary>Alone: its list of silos is in its own memory, and nobody else is heard.</summary>
    public static void UseOneSilo(this ISiloBuilder silo)
    {
        silo.UseLocalhostClustering(gatewayPort: 0);
        silo.UseEndpoints();
        silo.Services.AddOptions<DevelopmentClusterMembershipOptions>().Configure<IOptions<OrleansOptions>>(
            static (membership, ours) => membership.PrimarySiloEndpoint = new IPEndPoint(IPAddress.Loopback, ours.Value.Port));
    }

    /// <summary>One of several, which meet in the database.</summary>
    public static void UseCluster(this ISiloBuilder silo, StorageOptions store)
    {
        silo.UseAdoNetClustering(table => (table.Invariant, table.ConnectionString) = (Npgsql, store.ForSilos));
        silo.UseEndpoints();
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            (membership.ProbeTimeout, membership.MinProbeTimeout, membership.MaxProbeTimeout) = (ProbeTimeout, ProbeTimeout, SlowProbeTimeout);
            membership.NumMissedProbesLimit = MissedProbes;
            membership.TableRefreshTimeout = Refresh;
            membership.IAmAliveTablePublishTimeout = SignOfLife;
        });
        silo.Services.AddOptions<ClusterOptions>().Configure<IOptions<OrleansOptions>>(
            static (cluster, ours) => (cluster.ClusterId, cluster.ServiceId) = (ours.Value.ClusterId, ours.Value.ServiceId));
        silo.Services.AddHostedService<OrleansWatch>();
        silo.Services.AddSingleton<OrleansPeers>().AddSingleton<OrleansReach>().AddHostedService(provider => provider.GetRequiredService<OrleansReach>());
        silo.AddGrainService<OrleansPeer>();
    }

    private static void UseEndpoints(this ISiloBuilder silo) =>
        silo.Services.AddOptions<EndpointOptions>().Configure<IOptions<OrleansOptions>>(static (endpoint, ours) =>
        {
            endpoint.AdvertisedIPAddress = OrleansOptionsFaults.Resolve(ours.Value.Address)!;
            endpoint.SiloPort = ours.Value.Port;
            endpoint.GatewayPort = ours.Value.GatewayPort;
        });
}
