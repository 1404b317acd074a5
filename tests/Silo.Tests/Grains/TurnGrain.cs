using Orleans;

namespace OmniContact.Silo.Tests.Grains;

public sealed class TurnGrain : Grain, ITurnGrain
{
    private int _count;

    public async Task Hold(string name)
    {
        Journal.Write(this.GetPrimaryKeyString(), $"{name} in");
        Signals.Raise($"{name}:in");
        await Signals.Wait($"{name}:go");
        Journal.Write(this.GetPrimaryKeyString(), $"{name} out");
    }

    public Task HoldReading(string name) => Hold(name);

    public Task HoldInterleaved(string name) => Hold(name);

    public Task Tell(string name) => Hold(name);

    public async Task<bool> StaysOnItsScheduler()
    {
        var own = TaskScheduler.Current;
        await Task.Yield();
        var afterYield = TaskScheduler.Current == own;
        await Task.Delay(1);
        return own != TaskScheduler.Default && afterYield && TaskScheduler.Current == own;
    }

    public Task<bool> IsInside(string method) =>
        Task.FromResult(Environment.StackTrace.Contains(method, StringComparison.Ordinal));

    public async Task<int> CountUp()
    {
        var seen = _count;
        await Task.Yield();
        _count = seen + 1;
        return _count;
    }
}
