using OmniContact.Silo.Tests.Grains;
using OmniContact.Tests;

namespace OmniContact.Silo.Tests;

public sealed class IdleFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ManualTime _time = new();
    private SiloHost _silo = null!;

    public async ValueTask InitializeAsync() =>
        _silo = await SiloHost.Start(new SiloSetup { Time = _time, CollectionAge = TimeSpan.FromMinutes(10) });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_that_is_idle_for_the_collection_age_leaves_memory()
    {
        await _silo.Client.GetGrain<ILifeGrain>(_key).Number();
        _time.Advance(TimeSpan.FromMinutes(9));
        Journal.Read(_key).ShouldBe(["on 1"]);
        _time.Advance(TimeSpan.FromMinutes(5));
        (await Journal.Reach(_key, 3)).ShouldBe(["on 1", "ending 1 ActivationIdle", "off 1"]);
        (await _silo.Client.GetGrain<ILifeGrain>(_key).Number()).ShouldBe(2);
    }
}
