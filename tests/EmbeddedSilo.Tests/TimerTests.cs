using OmniContact.EmbeddedSilo.Tests.Grains;
using OmniContact.Tests;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.EmbeddedSilo.Tests;

public sealed class TimerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly string _key = Guid.NewGuid().ToString("N");
    private IGrainTimer _timer = null!;
    private int _ticks;

    [Fact]
    public async Task A_clock_that_fires_twice_takes_no_call_out_of_the_line()
    {
        var time = new LateTime();
        await using var silo = await TestSilo.Start(time: time);
        var probe = silo.Grain<IProbeGrain>(_key);
        await StartTimer(probe);
        var gate = new TaskCompletionSource();
        var running = probe.Run(Scripts.Add(_ => gate.Task));
        time.Advance(Second);
        time.Fire(Second);
        var waiting = probe.Activation();
        await Waiting(silo, 2);
        time.Fire(Second);
        gate.SetResult();
        await running.WaitAsync(TestSilo.Patience);
        await waiting.WaitAsync(TestSilo.Patience);
        await probe.Activation().WaitAsync(TestSilo.Patience);
        _ticks.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_fired_before_a_change_makes_no_tick()
    {
        var time = new LateTime();
        await using var silo = await TestSilo.Start(time: time);
        var probe = silo.Grain<IProbeGrain>(_key);
        await StartTimer(probe);
        time.Advance(Second);
        await probe.Run(Scripts.Add(_ => _timer.Change(2 * Second, Timeout.InfiniteTimeSpan)));
        time.Fire(Second);
        await probe.Activation();
        _ticks.ShouldBe(0);
        time.Advance(2 * Second);
        time.Fire(Second);
        await probe.Activation();
        _ticks.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_while_a_tick_waits_is_kept()
    {
        var time = new ManualTime();
        await using var silo = await TestSilo.Start(time: time);
        var probe = silo.Grain<IProbeGrain>(_key);
        await StartTimer(probe);
        var gate = new TaskCompletionSource();
        var running = probe.Run(Scripts.Add(async _ =>
        {
            await gate.Task;
            _timer.Change(5 * Second, Timeout.InfiniteTimeSpan);
        }));
        await Waiting(silo, 0);
        time.Advance(Second);
        await Waiting(silo, 1);
        gate.SetResult();
        await running;
        await probe.Activation();
        _ticks.ShouldBe(1);
        time.Advance(5 * Second);
        await probe.Activation();
        _ticks.ShouldBe(2);
    }

    private Task StartTimer(IProbeGrain probe) => probe.Run(Scripts.Add(grain =>
    {
        _timer = grain.RegisterGrainTimer(() => Task.FromResult(_ticks++), Second, Timeout.InfiniteTimeSpan);
    }));

    private static Task Waiting(TestSilo silo, int turns) =>
        Eventually.Is(() => silo.Silo.Classes.Of(GrainType.Create("probe")).Activations.Single() is { IsQuiet: true } one && one.Queued == turns);
}
