namespace OmniContact;

/// <summary>
/// The wall clock, but one that never falls: when it is set back, this one runs on, a tenth slower, until it has caught up. What is due
/// in 20 s is due in 20 s, not in an hour and 20 s, and what follows is stamped later than what went before.
/// </summary>
/// <param name="clock">What is followed: its wall time, and its timestamps, which nobody sets.</param>
public sealed class SteadyTime(TimeProvider clock) : TimeProvider
{
    /// <summary>Speed while the wall clock is behind.</summary>
    private const double Slow = 0.9;

    private readonly Lock _gate = new();
    private DateTimeOffset _now = clock.GetUtcNow();
    private long _stamp = clock.GetTimestamp();

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            var (wall, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
            var least = _now + (clock.GetElapsedTime(_stamp, stamp) * Slow);
            (_now, _stamp) = (wall > least ? wall : least, stamp);
            return _now;
        }
    }

    /// <summary>Takes the clock as it is now, behind or not: it was set right before anything was stamped by it.</summary>
    public void BeginAnew()
    {
        lock (_gate) (_now, _stamp) = (clock.GetUtcNow(), clock.GetTimestamp());
    }

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
