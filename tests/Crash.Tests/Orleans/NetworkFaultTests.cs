using System.Diagnostics;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>Servers of a cluster that lose each other, or their database, under load; and find each other again.</summary>
public sealed class NetworkFaultTests : IDisposable
{
    private const int Size = 3;
    private const int DatabasePlace = 1;

    private readonly Network _network;
    private readonly PostgresServer _database;

    public NetworkFaultTests()
    {
        Assert.SkipUnless(Long.Is, "networks that are cut: only in the long form (OMNI_LONG)");
        _network = new Network(1 + Size);
        _database = new() { Host = Network.Address(DatabasePlace), Enter = string.Join(' ', _network.Enter(DatabasePlace)) };
    }

    [Fact]
    public Task A_server_that_the_others_do_not_reach_goes_and_takes_nothing_with_it() => Under("one cut off from the others", 3, async (cluster, load, round) =>
    {
        var victim = round % Size;
        Others(victim, _network.Cut);
        var recovered = await load.Served();
        // Outvoted, it finds itself dead in the database.
        await cluster[victim].Ended();
        Others(victim, _network.Heal);
        await load.Served();
        await cluster.Start(victim);
        return recovered;
    });

    [Fact]
    public Task A_server_that_does_not_reach_the_database_leaves_its_work_to_the_others() => Under("one cut off from the database", 3, async (cluster, load, round) =>
    {
        var victim = round % Size;
        var url = cluster[victim].Url;
        var since = Stopwatch.StartNew();
        _network.Cut(DatabasePlace, Cluster.Place(victim));
        await Unready(url);
        load.At([.. cluster.Urls.Where(other => other != url)]);
        await load.Served();
        var recovered = since.Elapsed;
        await cluster[victim].Ended();
        _network.Heal(DatabasePlace, Cluster.Place(victim));
        await load.Served();
        await cluster.Start(victim);
        return recovered;
    });

    [Fact]
    public Task A_database_that_no_server_reaches_is_waited_for_by_all() => Under("all cut off from the database for 20 s", 1, async (cluster, load, _) =>
    {
        foreach (var number in Enumerable.Range(0, Size)) _network.Cut(DatabasePlace, Cluster.Place(number));
        await Task.Delay(TimeSpan.FromSeconds(20));
        foreach (var number in Enumerable.Range(0, Size)) _network.Heal(DatabasePlace, Cluster.Place(number));
        var recovered = await load.Served();
        foreach (var number in Enumerable.Range(0, Size)) cluster[number].Runs.ShouldBeTrue();
        return recovered;
    });

    [Fact]
    public Task Two_servers_that_lose_each_other_keep_nobody_waiting_though_a_third_reaches_both() => Under("two cut off from each other", 2, async (cluster, load, round) =>
    {
        var (one, other) = (round % Size, (round + 1) % Size);
        var since = Stopwatch.StartNew();
        _network.Cut(Cluster.Place(one), Cluster.Place(other));
        // One of the two has to go.
        await await Task.WhenAny(cluster[one].Ended(), cluster[other].Ended());
        await load.Served();
        var recovered = since.Elapsed;
        _network.Heal(Cluster.Place(one), Cluster.Place(other));
        foreach (var number in new[] { one, other }.Where(number => !cluster[number].Runs)) await cluster.Start(number);
        return recovered;
    });

    public void Dispose()
    {
        _database.Dispose();
        _network.Dispose();
    }

    private static void Others(int victim, Action<int, int> change)
    {
        foreach (var other in Enumerable.Range(0, Size).Where(number => number != victim)) change(Cluster.Place(victim), Cluster.Place(other));
    }

    /// <summary>Until a balancer in front would send nobody there any more.</summary>
    private static async Task Unready(Uri url)
    {
        using HttpClient client = new() { BaseAddress = url, Timeout = TimeSpan.FromSeconds(5) };
        while (true)
        {
            using var answer = await client.GetAsync("/health/ready");
            if (!answer.IsSuccessStatusCode) return;
            await Task.Delay(500);
        }
    }

    private Task Under(string fault, int rounds, Func<Cluster, ClusterLoad, int, Task<TimeSpan>> round) => new Fault(fault, Size, _database, _network).Under(rounds, round);
}
