using Microsoft.Extensions.DependencyInjection;
using OmniContact.Silo.Tests.Grains;
using Orleans;
using Orleans.Storage;

namespace OmniContact.Silo.Tests;

public sealed class StateFacts : IAsyncLifetime
{
    private readonly TestStorage _storage = new();
    private SiloHost _silo = null!;

    private ICounterGrain Grain => _silo.Client.GetGrain<ICounterGrain>("one");

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup
    {
        Services = services => services.AddKeyedSingleton<IGrainStorage>("Default", _storage),
    });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_state_that_was_never_stored_is_empty()
    {
        (await Grain.Read()).ShouldBe(new CounterState());
        (await Grain.IsStored()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stored_state_is_there_in_the_next_activation_and_an_unstored_one_is_not()
    {
        await Grain.Add(5);
        await Grain.AddUnstored(100);
        await Grain.End();
        (await Grain.Read()).ShouldBe(new CounterState { Total = 5, Changes = 1 });
        (await Grain.IsStored()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_can_be_stored_again()
    {
        await Grain.Add(5);
        await Grain.Clear();
        (await Grain.IsStored()).ShouldBeFalse();
        (await Grain.Read()).ShouldBe(new CounterState());
        await Grain.Add(1);
        (await Grain.Read()).ShouldBe(new CounterState { Total = 1, Changes = 1 });
    }

    [Fact]
    public async Task A_write_over_anothers_write_is_refused_and_the_activation_that_made_it_ends()
    {
        await Grain.Add(5);
        _storage.WriteBehindTheBack("counter", Grain.GetGrainId(), new CounterState { Total = 70, Changes = 9 });
        await Should.ThrowAsync<InconsistentStateException>(() => Grain.Add(1));
        (await Grain.Read()).ShouldBe(new CounterState { Total = 70, Changes = 9 });
        await Grain.Add(1);
        (await Grain.Read()).ShouldBe(new CounterState { Total = 71, Changes = 10 });
    }

    [Fact]
    public async Task A_storage_that_fails_fails_the_activation()
    {
        _storage.Fault = new IOException("disk gone");
        (await Should.ThrowAsync<Exception>(() => Grain.Read())).ToString().ShouldContain("disk gone");
    }
}
