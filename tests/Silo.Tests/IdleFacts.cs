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
        await Pass(8);
        Journal.Read(_key).ShouldBe(["on 1"]);
        await Pass(6);
        (await Journal.Reach(_key, 3)).ShouldBe(["on 1", "ending 1 ActivationIdle", "off 1"]);
        (await _silo.Client.GetGrain<ILifeGrain>(_key).Number()).ShouldBe(2);
    }

    /// <summary>Minute after minute, each with real time for what falls due in it.</summary>
    private async Task Pass(int minutes)
    {
        for (var i = 0; i < minutes; i++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50);
        }
    }
}
