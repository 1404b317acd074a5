using OmniContact.EmbeddedSilo.Tests.Grains;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int Grains = 50_000;
    private const int MostBytes = 1024;

    [Fact]
    public async Task An_idle_activation_takes_at_most_a_kilobyte()
    {
        await using var silo = await TestSilo.Start();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => silo.Grain<IOddGrain>($"warm{i}").Nothing()));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Grains; i++) await silo.Grain<IOddGrain>($"g{i}").Nothing();
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Grains;
        output.WriteLine($"{bytes:N0} bytes an idle activation, its key and its instance included");
        bytes.ShouldBeLessThanOrEqualTo(MostBytes);
    }
}
