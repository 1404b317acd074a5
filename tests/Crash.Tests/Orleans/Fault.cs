using OmniContact.Crash.Tests.Crashes;
using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>Something that happens to a cluster under load. Afterwards what clients were acknowledged is compared with what is stored.</summary>
/// <param name="Name">For people.</param>
/// <param name="Size">How many servers.</param>
/// <param name="Database">Theirs.</param>
/// <param name="Network">Between them; null = this machine's loopback.</param>
internal sealed record Fault(string Name, int Size, PostgresServer Database, Network? Network)
{
    /// <param name="rounds">How often it happens.</param>
    /// <param name="round">What happens in the round of that number; how long it took until everybody was served again.</param>
    public async Task Under(int rounds, Func<Cluster, ClusterLoad, int, Task<TimeSpan>> round)
    {
        using Data data = new(Database);
        List<TimeSpan> recovered = [];
        await using var cluster = await Cluster.Start(data, Size, Network);
        await using ClusterLoad load = new(4713);
        load.At(cluster.Urls);
        for (var number = 0; number < rounds; number++)
        {
            await load.Served();
            recovered.Add(await round(cluster, load, number));
            load.At(cluster.Urls);
        }
        await load.Served();
        await load.End();
        (await AdminProcess.Done(data, ["check", .. cluster.Key])).ShouldContain("all in order");
        await cluster.Stop();
        await Stored.Compare(data, load.Ledger);
        Console.WriteLine($"[figure] cluster of {Size}, {Name}: {rounds} times, everybody served again after {string.Join(", ", recovered.Select(time => $"{time.TotalSeconds:0.0}"))} s; {load.Ledger.Messages.Count} messages and {load.Ledger.Owners.Count} accepts acknowledged, none lost, none doubled");
    }
}
