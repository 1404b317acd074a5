using OmniContact.Crash.Tests.Processes;
using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>Servers of an older release and of this one on one database, under load, in every mixture, there and back.</summary>
public sealed class RollingUpgradeTests : IDisposable
{
    private const int Size = 3;

    private readonly PostgresServer _database = new();

    public RollingUpgradeTests() =>
        Assert.SkipUnless(Build.Older is not null, "an older release beside this one: only where OMNI_OLDER names the folder of its server, built with -p:Silo=Orleans");

    [Fact]
    public Task Servers_of_an_older_release_and_of_this_one_serve_side_by_side() =>
        new Fault("upgrade one by one, and back", Size, _database, null).Under(2, async (cluster, load, round) =>
        {
            var slowest = TimeSpan.Zero;
            for (var number = 0; number < Size; number++)
            {
                await cluster[number].Stop();
                await cluster.Start(number, round == 0 ? Build.Older! : Build.Here);
                load.At(cluster.Urls);
                var served = await load.Served();
                if (served > slowest) slowest = served;
            }
            return slowest;
        });

    public void Dispose() => _database.Dispose();
}
