using OmniContact.Storage;
using Orleans.Hosting;

namespace OmniContact.Server.Hosting;

/// <summary>The streams on which processes nudge each other: in memory, since what gets lost is found out a little later.</summary>
internal static class OrleansNudges
{
    /// <summary>Where Orleans keeps who is subscribed to a stream.</summary>
    private const string Subscriptions = "PubSubStore";

    /// <summary>A nudge comes after half of it. One queue for the few there are: asking it as often takes 6 ms of processor time a second.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <param name="silo">Told.</param>
    /// <param name="store">Of a cluster, where who is subscribed outlives the silo that knew it; null = of one silo, which alone has to know.</param>
    public static void UseNudges(this ISiloBuilder silo, StorageOptions? store)
    {
        if (store is null) silo.AddMemoryGrainStorage(Subscriptions);
        else silo.AddSubscriptions(store);
        silo.AddMemoryStreams(GrainServices.NudgeProvider, streams =>
        {
            streams.ConfigurePartitioning(1);
            streams.ConfigurePullingAgent(agent => agent.Configure(options => options.GetQueueMsgsTimerPeriod = Look));
        });
    }

    private static void AddSubscriptions(this ISiloBuilder silo, StorageOptions store) => silo.AddAdoNetGrainStorage(Subscriptions, table =>
    {
        (table.Invariant, table.ConnectionString) = (OrleansMembership.Npgsql, store.ForSilos);
        table.DeleteStateOnClear = true;
    });
}
