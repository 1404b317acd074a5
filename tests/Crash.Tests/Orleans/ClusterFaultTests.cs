using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>
/// Servers of a cluster die and restart under load. What clients were acknowledged is compared with
/// what is stored; how long it takes until everybody is served again is printed.
/// </summary>
public sealed class ClusterFaultTests : IDisposable
{
    private const int Size = 3;

    private readonly PostgresServer _database = new();

    [Fact]
    public Task A_server_that_is_killed_costs_nobody_anything_but_seconds() => Under("kill -9 of one", Long.Is ? 4 : 1, async (cluster, load, round) =>
    {
        var victim = round % Size;
        await cluster[victim].Kill();
        var recovered = await load.Served();
        await cluster.Start(victim);
        return recovered;
    });

    [Fact]
    public Task Two_servers_that_are_killed_at_once_cost_no_more() => UnderLong("kill -9 of two at once", 2, async (cluster, load, round) =>
    {
        int[] victims = [round % Size, (round + 1) % Size];
        await Task.WhenAll(victims.Select(victim => cluster[victim].Kill()));
        var recovered = await load.Served();
        foreach (var victim in victims) await cluster.Start(victim);
        return recovered;
    });

    [Fact]
    public Task A_server_that_freezes_for_a_minute_does_no_harm_when_it_is_back() => UnderLong("frozen for a minute", 1, async (cluster, load, round) =>
    {
        var victim = round % Size;
        cluster[victim].Signal("STOP");
        var frozen = Task.Delay(TimeSpan.FromMinutes(1));
        load.At([.. cluster.Urls.Where(url => url != cluster[victim].Url)]);
        var recovered = await load.Served();
        await frozen;
        cluster[victim].Signal("CONT");
        // The others have declared it dead: it learns so and ends, and is started anew as an orchestrator would.
        await cluster[victim].Ended();
        await load.Served();
        await cluster.Start(victim);
        return recovered;
    });

    [Fact]
    public Task A_database_that_restarts_is_missed_only_while_it_is_away() => UnderLong("PostgreSQL killed and restarted", 2, async (_, load, _) =>
    {
        _database.Stop();
        _database.Start();
        return await load.Served();
    });

    [Fact]
    public Task All_can_be_restarted_one_by_one_while_they_serve() => UnderLong("rolling restart", 1, async (cluster, load, _) =>
    {
        var slowest = TimeSpan.Zero;
        for (var number = 0; number < Size; number++)
        {
            await cluster[number].Stop();
            var recovered = await load.Served();
            if (recovered > slowest) slowest = recovered;
            await cluster.Start(number);
        }
        return slowest;
    });

    public void Dispose() => _database.Dispose();

    private Task UnderLong(string fault, int rounds, Func<Cluster, ClusterLoad, int, Task<TimeSpan>> round)
    {
        Assert.SkipUnless(Long.Is, "faults of a cluster beyond one killed server: only in the long form (OMNI_LONG)");
        return Under(fault, rounds, round);
    }

    private Task Under(string fault, int rounds, Func<Cluster, ClusterLoad, int, Task<TimeSpan>> round) =>
        new Fault(fault, Size, _database, null).Under(rounds, round);
}
