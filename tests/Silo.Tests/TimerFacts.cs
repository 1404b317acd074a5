using OmniContact.Silo.Tests.Grains;
using OmniContact.Tests;

namespace OmniContact.Silo.Tests;

public sealed class TimerFacts : IAsyncLifetime
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ManualTime _time = new();
    private SiloHost _silo = null!;

    private ITimerGrain Grain => _silo.Client.GetGrain<ITimerGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup { Time = _time });

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_timer_ticks_when_due_and_then_every_period()
    {
        await Grain.Start(2 * Second, Second);
        _time.Advance(1.9 * Second);
        Journal.Read(_key).ShouldBeEmpty();
        _time.Advance(0.1 * Second);
        await Journal.Reach(_key, 1);
        (await Ticked(2)).ShouldBe(["tick 1", "tick 2"]);
    }

    [Fact]
    public async Task Ticks_never_overlap()
    {
        await Grain.StartHeld($"{_key}:go", Second, interleave: true);
        _time.Advance(Second);
        await Journal.Reach(_key, 1);
        _time.Advance(5 * Second);
        Signals.Raise($"{_key}:go");
        await Journal.Reach(_key, 2);
        (await Ticked(4)).ShouldBe(["tick 1", "tock 1", "tick 2", "tock 2"]);
    }

    [Fact]
    public async Task A_tick_is_a_turn_and_waits_for_a_running_call()
    {
        await Grain.Start(Second, Second);
        var held = Grain.Hold(_key);
        await Signals.Wait($"{_key}:in");
        _time.Advance(Second);
        Signals.Raise($"{_key}:go");
        await held;
        (await Journal.Reach(_key, 2)).ShouldBe(["released", "tick 1"]);
    }

    [Fact]
    public async Task An_interleaving_tick_runs_beside_a_running_call()
    {
        Signals.Raise($"{_key}:tock");
        await Grain.StartHeld($"{_key}:tock", Second, interleave: true);
        var held = Grain.Hold(_key);
        await Signals.Wait($"{_key}:in");
        _time.Advance(Second);
        await Journal.Reach(_key, 2);
        Signals.Raise($"{_key}:go");
        await held;
        Journal.Read(_key).ShouldBe(["tick 1", "tock 1", "released"]);
    }

    [Fact]
    public async Task A_failing_tick_is_followed_by_the_next()
    {
        await Grain.StartFailing(Second);
        _time.Advance(Second);
        await Journal.Reach(_key, 1);
        (await Ticked(2)).ShouldBe(["tick 1", "tick 2"]);
    }

    [Fact]
    public async Task A_changed_timer_ticks_at_its_new_time()
    {
        await Grain.Start(TimeSpan.FromHours(1), Second);
        await Grain.Change(3 * Second, Timeout.InfiniteTimeSpan);
        _time.Advance(3 * Second);
        (await Journal.Reach(_key, 1)).ShouldBe(["tick 1"]);
    }

    [Fact]
    public async Task A_tick_can_set_its_own_next_time()
    {
        await Grain.StartChanging(3 * Second, Second);
        _time.Advance(3 * Second);
        await Journal.Reach(_key, 1);
        (await Ticked(2)).ShouldBe(["tick 1", "tick 2"]);
    }

    [Fact]
    public async Task A_stopped_timer_and_those_of_an_ended_activation_tick_no_more()
    {
        await Grain.Start(Second, Second);
        await Grain.Stop();
        await Grain.Start(Second, Second);
        await Grain.End();
        await Grain.Start(Second, Timeout.InfiniteTimeSpan);
        _time.Advance(Second);
        (await Journal.Reach(_key, 1)).ShouldBe(["tick 1"]);
        _time.Advance(5 * Second);
        Journal.Read(_key).ShouldBe(["tick 1"]);
    }

    /// <summary>
    /// The first so many lines. Second by second until they are there: a timer is set anew at some time after its tick, counts from then,
    /// and nobody tells.
    /// </summary>
    private async Task<string[]> Ticked(int lines)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (Journal.Read(_key).Length < lines)
        {
            _time.Advance(Second);
            await Task.Delay(20, limit.Token);
        }
        return Journal.Read(_key)[..lines];
    }
}
