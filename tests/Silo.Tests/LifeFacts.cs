using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

public sealed class LifeFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup());

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_grain_is_activated_by_its_first_call_and_kept()
    {
        var grain = Grain(_key);
        Journal.Read(_key).ShouldBeEmpty();
        (await grain.Number()).ShouldBe(1);
        (await grain.Number()).ShouldBe(1);
        Journal.Read(_key).ShouldBe(["on 1"]);
    }

    [Fact]
    public async Task No_call_not_even_an_interleaving_one_begins_before_the_activation_has_ended()
    {
        var key = $"{_key}-slow";
        var calls = new[] { Grain(key).Number(), Grain(key).NumberInterleaved(), Grain(key).Number() };
        await Journal.Reach(key, 1);
        Signals.Raise($"{key}:go");
        (await Task.WhenAll(calls)).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public async Task A_failed_activation_is_reported_and_the_next_call_tries_again()
    {
        var key = $"{_key}-fails";
        (await Should.ThrowAsync<InvalidOperationException>(() => Grain(key).Number())).Message.ShouldBe("not the first time");
        (await Grain(key).Number()).ShouldBe(2);
    }

    [Fact]
    public async Task An_ended_activation_is_followed_by_a_new_one()
    {
        var grain = Grain(_key);
        await grain.Number();
        await grain.End();
        (await grain.Number()).ShouldBe(2);
        Journal.Read(_key).ShouldBe(["on 1", "ending 1 ApplicationRequested", "off 1", "on 2"]);
    }

    [Fact]
    public async Task An_activation_ends_only_after_its_running_call()
    {
        var running = Grain(_key).EndAfter(_key);
        await Signals.Wait($"{_key}:in");
        var next = Grain(_key).Number();
        Signals.Raise($"{_key}:go");
        await running;
        (await next).ShouldBe(2);
        Journal.Read(_key).ShouldBe(["on 1", "done 1", "ending 1 ApplicationRequested", "off 1", "on 2"]);
    }

    [Fact]
    public async Task A_call_that_arrives_while_deactivating_goes_to_a_new_activation_after_the_old_one()
    {
        var key = $"{_key}-lingers";
        await Grain(key).Number();
        await Grain(key).End();
        await Journal.Reach(key, 2);
        var next = Grain(key).Number();
        Signals.Raise($"{key}:leave");
        (await next).ShouldBe(2);
        Journal.Read(key).ShouldBe(["on 1", "ending 1 ApplicationRequested", "off 1", "on 2"]);
    }

    [Fact]
    public async Task A_stopping_silo_deactivates_its_grains()
    {
        await Grain(_key).Number();
        await _silo.Stop();
        Journal.Read(_key).ShouldBe(["on 1", "ending 1 ShuttingDown", "off 1"]);
    }

    private ILifeGrain Grain(string key) => _silo.Client.GetGrain<ILifeGrain>(key);
}
