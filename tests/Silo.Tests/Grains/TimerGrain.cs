using Orleans;
using Orleans.Runtime;

namespace OmniContact.Silo.Tests.Grains;

public sealed class TimerGrain : Grain, ITimerGrain
{
    private IGrainTimer? _timer;
    private int _ticks;

    private string Key => this.GetPrimaryKeyString();

    public Task Start(TimeSpan due, TimeSpan period)
    {
        _timer = this.RegisterGrainTimer(Tick, due, period);
        return Task.CompletedTask;
    }

    public Task StartHeld(string signal, TimeSpan period, bool interleave)
    {
        _timer = this.RegisterGrainTimer(static (self, _) => self.Grain.HeldTick(self.Signal), (Grain: this, Signal: signal),
            new GrainTimerCreationOptions { DueTime = period, Period = period, Interleave = interleave });
        return Task.CompletedTask;
    }

    public Task StartFailing(TimeSpan period)
    {
        _timer = this.RegisterGrainTimer(async () =>
        {
            await Tick();
            throw new InvalidOperationException("A tick failed.");
        }, period, period);
        return Task.CompletedTask;
    }

    public Task StartChanging(TimeSpan due, TimeSpan then)
    {
        _timer = this.RegisterGrainTimer(async () =>
        {
            await Tick();
            _timer!.Change(then, Timeout.InfiniteTimeSpan);
        }, due, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    public Task Change(TimeSpan due, TimeSpan period)
    {
        _timer!.Change(due, period);
        return Task.CompletedTask;
    }

    public Task Stop()
    {
        _timer!.Dispose();
        return Task.CompletedTask;
    }

    public async Task Hold(string signal)
    {
        Signals.Raise($"{signal}:in");
        await Signals.Wait($"{signal}:go");
        Journal.Write(Key, "released");
    }

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private Task Tick()
    {
        Journal.Write(Key, $"tick {++_ticks}");
        return Task.CompletedTask;
    }

    private async Task HeldTick(string signal)
    {
        Journal.Write(Key, $"tick {++_ticks}");
        await Signals.Wait(signal);
        Journal.Write(Key, $"tock {_ticks}");
    }
}
