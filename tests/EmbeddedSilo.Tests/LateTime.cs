namespace OmniContact.EmbeddedSilo.Tests;

/// <summary>
/// A clock whose timers fire when the test says so, be it late, early or twice: as what a real clock has fired may come
/// after the timer was changed.
/// </summary>
internal sealed class LateTime : TimeProvider
{
    private readonly List<LateTimer> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _now, by.Ticks);

    /// <summary>Fires every timer that was ever set to <paramref name="due"/>.</summary>
    public void Fire(TimeSpan due)
    {
        LateTimer[] timers;
        lock (_timers) timers = [.. _timers.Where(timer => timer.Dues.Contains(due))];
        foreach (var timer in timers) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LateTimer(() => callback(state));
        timer.Change(dueTime, period);
        lock (_timers) _timers.Add(timer);
        return timer;
    }
}
