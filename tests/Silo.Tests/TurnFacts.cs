using OmniContact.Silo.Tests.Grains;

namespace OmniContact.Silo.Tests;

public sealed class TurnFacts : IAsyncLifetime
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private SiloHost _silo = null!;

    private ITurnGrain Grain => _silo.Client.GetGrain<ITurnGrain>(_key);

    public async ValueTask InitializeAsync() => _silo = await SiloHost.Start(new SiloSetup());

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_call_waits_for_the_one_before_it()
    {
        var first = Grain.Hold($"{_key}a");
        await Signals.Wait($"{_key}a:in");
        var second = Grain.Hold($"{_key}b");
        Signals.Raise($"{_key}b:go");
        Signals.Raise($"{_key}a:go");
        await Task.WhenAll(first, second);
        Journal.Read(_key).ShouldBe([$"{_key}a in", $"{_key}a out", $"{_key}b in", $"{_key}b out"]);
    }

    [Fact]
    public async Task An_interleaving_call_begins_beside_a_running_one()
    {
        var held = Grain.Hold($"{_key}a");
        await Signals.Wait($"{_key}a:in");
        Signals.Raise($"{_key}b:go");
        await Grain.HoldInterleaved($"{_key}b");
        Signals.Raise($"{_key}a:go");
        await held;
        Journal.Read(_key).ShouldBe([$"{_key}a in", $"{_key}b in", $"{_key}b out", $"{_key}a out"]);
    }

    [Fact]
    public async Task Reading_calls_run_beside_each_other()
    {
        var one = Grain.HoldReading($"{_key}a");
        var two = Grain.HoldReading($"{_key}b");
        await Signals.Wait($"{_key}a:in");
        await Signals.Wait($"{_key}b:in");
        Signals.Raise($"{_key}a:go");
        Signals.Raise($"{_key}b:go");
        await Task.WhenAll(one, two);
    }

    [Fact]
    public async Task A_reading_call_waits_for_a_writing_one_and_the_other_way_round()
    {
        var write = Grain.Hold($"{_key}w");
        await Signals.Wait($"{_key}w:in");
        var read = Grain.HoldReading($"{_key}r");
        Signals.Raise($"{_key}w:go");
        await write;
        await Signals.Wait($"{_key}r:in");
        var writeAgain = Grain.Hold($"{_key}x");
        Signals.Raise($"{_key}r:go");
        Signals.Raise($"{_key}x:go");
        await Task.WhenAll(read, writeAgain);
        Journal.Read(_key).ShouldBe(
            [$"{_key}w in", $"{_key}w out", $"{_key}r in", $"{_key}r out", $"{_key}x in", $"{_key}x out"]);
    }

    [Fact]
    public async Task A_one_way_message_is_not_awaited()
    {
        await Grain.Tell($"{_key}a");
        await Signals.Wait($"{_key}a:in");
        Signals.Raise($"{_key}a:go");
        await Journal.Reach(_key, 2);
    }

    [Fact]
    public async Task Code_after_an_await_is_back_on_the_grains_scheduler() =>
        (await Grain.StaysOnItsScheduler()).ShouldBeTrue();

    [Fact]
    public async Task A_turn_never_runs_inside_its_caller() =>
        (await Grain.IsInside(nameof(A_turn_never_runs_inside_its_caller))).ShouldBeFalse();

    [Fact]
    public async Task No_increment_is_lost_among_many_callers()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++) await Grain.CountUp();
        })));
        (await Grain.CountUp()).ShouldBe(1601);
    }
}
