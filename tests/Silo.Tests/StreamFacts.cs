using OmniContact.Silo.Tests.Grains;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace OmniContact.Silo.Tests;

public sealed class StreamFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    private IStreamGrain Grain => _silo.Client.GetGrain<IStreamGrain>(_key);

    private IAsyncStream<Note> Stream =>
        _silo.Client.GetStreamProvider(StreamGrain.Provider).GetStream<Note>(StreamId.Create("notes", _key));

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup { Streams = true });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_gets_items_in_order_as_its_turns()
    {
        await Grain.Subscribe();
        for (var i = 0; i < 5; i++) await Stream.OnNextAsync(new Note { Text = $"n{i}" });
        (await Journal.Reach(_key, 5)).ShouldBe(Enumerable.Range(0, 5).Select(i => $"n{i} in a turn"));
    }

    [Fact]
    public async Task What_is_outside_grains_gets_items_too()
    {
        await Stream.SubscribeAsync((note, _) =>
        {
            Journal.Write(_key, note.Text);
            return Task.CompletedTask;
        });
        await Grain.Produce("hello");
        (await Journal.Reach(_key, 1)).ShouldBe(["hello"]);
    }

    [Fact]
    public async Task A_subscription_outlives_its_activation()
    {
        await Grain.Subscribe();
        await Grain.End();
        await Stream.OnNextAsync(new Note { Text = "later" });
        (await Journal.Reach(_key, 1)).ShouldBe(["later in a turn"]);
    }

    [Fact]
    public async Task An_ended_subscription_is_none_of_the_grains_any_more()
    {
        await Grain.Subscribe();
        await Stream.OnNextAsync(new Note { Text = "one" });
        await Journal.Reach(_key, 1);
        (await Grain.CountSubscriptions()).ShouldBe(1);
        await Grain.Unsubscribe();
        (await Grain.CountSubscriptions()).ShouldBe(0);
    }
}
