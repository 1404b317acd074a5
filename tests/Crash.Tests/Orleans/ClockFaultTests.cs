using OmniContact.Tests;

namespace OmniContact.Crash.Tests.Orleans;

/// <summary>The wall clock of one server jumps while it serves.</summary>
public sealed class ClockFaultTests : IDisposable
{
    private const int Size = 3;
    private const int Victim = 1;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly PostgresServer _database = new();

    public ClockFaultTests() => Assert.SkipUnless(Long.Is, "clocks that jump: only in the long form (OMNI_LONG)");

    [Fact]
    public Task A_server_whose_clock_is_off_or_jumps_stamps_as_the_others_do() =>
        new Fault("clock of one set ahead and back by a quarter of an hour", Size, _database, null).Under(1, async (cluster, load, _) =>
        {
            var clock = await cluster.GiveClock(Victim, Quarter);
            load.At(cluster.Urls);
            var served = await load.Served();
            foreach (var ahead in new[] { TimeSpan.Zero, -Quarter, TimeSpan.Zero, Quarter })
            {
                await Ready(cluster[Victim].Url);
                clock.Set(ahead);
                await Task.Delay(TimeSpan.FromSeconds(5));
                var again = await load.Served();
                if (again > served) served = again;
            }
            await Ready(cluster[Victim].Url);
            return served;
        });

    public void Dispose() => _database.Dispose();

    private static async Task Ready(Uri url)
    {
        using HttpClient client = new() { BaseAddress = url };
        (await client.GetAsync("/health/ready")).IsSuccessStatusCode.ShouldBeTrue();
    }
}
