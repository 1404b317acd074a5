using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

public sealed class TimeoutFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    private ISlowGrain Grain => _silo.Client.GetGrain<ISlowGrain>(_key);

    public async ValueTask InitializeAsync() =>
        _silo = await SiloHost.Start(new SiloSetup { ResponseTimeout = TimeSpan.FromSeconds(1) });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_call_without_an_answer_in_time_fails_naming_grain_and_method()
    {
        var error = await Should.ThrowAsync<TimeoutException>(() => Grain.WaitFor(_key));
        error.Message.ShouldContain(_key);
        error.Message.ShouldContain("slow");
        error.Message.ShouldContain(nameof(ISlowGrain.WaitFor));
        Signals.Raise(_key);
    }

    [Fact]
    public async Task A_call_that_timed_out_while_it_waited_never_begins()
    {
        var running = Grain.WaitFor(_key);
        await Signals.Wait($"{_key}:in");
        var waiting = Grain.WaitFor($"{_key}-never");
        await Should.ThrowAsync<TimeoutException>(() => waiting);
        await Should.ThrowAsync<TimeoutException>(() => running);
        Signals.Raise(_key);
        Signals.Raise($"{_key}-after");
        await Grain.WaitFor($"{_key}-after");
        Signals.IsRaised($"{_key}-never:in").ShouldBeFalse();
    }
}
