using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

public sealed class ObserverFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    public async ValueTask InitializeAsync() =>
        _silo = await SiloHost.Start(new SiloSetup { ResponseTimeout = TimeSpan.FromSeconds(2) });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_tells_an_observer()
    {
        var listener = new Listener(_key);
        var publisher = await Subscribed(listener);
        await publisher.Publish("one");
        await publisher.Publish("two");
        (await Journal.Reach(_key, 4)).ShouldBe(["heard one", "heard too one", "heard two", "heard too two"], ignoreOrder: true);
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task An_observer_can_answer()
    {
        var listener = new Listener(_key);
        var publisher = await Subscribed(listener);
        (await publisher.Ask("rain")).ShouldBe("rain indeed");
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task A_deleted_observer_hears_nothing_more_and_harms_nobody()
    {
        var listener = new Listener(_key);
        var reference = _silo.Client.CreateObjectReference<IListener>(listener);
        var publisher = _silo.Client.GetGrain<IPublisherGrain>(_key);
        await publisher.Subscribe(reference);
        await publisher.Publish("one");
        await Journal.Reach(_key, 2);
        _silo.Client.DeleteObjectReference<IListener>(reference);
        await publisher.Publish("two");
        await Should.ThrowAsync<Exception>(() => publisher.Ask("rain"));
        Journal.Read(_key).ShouldBe(["heard one", "heard too one"], ignoreOrder: true);
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task An_observer_that_is_no_reference_cannot_be_passed() =>
        await Should.ThrowAsync<NotSupportedException>(async () =>
            await _silo.Client.GetGrain<IPublisherGrain>(_key).Subscribe(new Listener(_key)));

    private async Task<IPublisherGrain> Subscribed(Listener listener)
    {
        var publisher = _silo.Client.GetGrain<IPublisherGrain>(_key);
        await publisher.Subscribe(_silo.Client.CreateObjectReference<IListener>(listener));
        return publisher;
    }
}
