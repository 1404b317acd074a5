using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

/// <summary>On real time: Orleans collects by its own clock.</summary>
public sealed class IdleFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup
    {
        CollectionAge = TimeSpan.FromSeconds(2),
        CollectionQuantum = TimeSpan.FromSeconds(1),
    });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_that_is_idle_for_the_collection_age_leaves_memory()
    {
        await _silo.Client.GetGrain<ILifeGrain>(_key).Number();
        (await Journal.Reach(_key, 3)).ShouldBe(["on 1", "ending 1 ActivationIdle", "off 1"]);
        (await _silo.Client.GetGrain<ILifeGrain>(_key).Number()).ShouldBe(2);
    }
}
