namespace OmniContact.Tests;

/// <summary>A clock that moves only when a test says so; timers that fall due run inside <see cref="Advance"/>, in order.</summary>
public sealed class ManualTime(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<ManualTimer, (DateTimeOffset Due, long Order)> _timers = new();
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private long _order;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>The instant of the earliest timer that is still armed, or null.</summary>
    public DateTimeOffset? NextDue
    {
        get { lock (_gate) return PeekArmed()?.Due; }
    }

    /// <summary>Moves the clock, stopping at each timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (TakeDue(end) is { } timer) timer.Fire();
        lock (_gate) _now = end;
    }

    /// <summary>Moves the clock at once, as a machine that has slept does: what fell due meanwhile runs once, afterwards.</summary>
    public void Jump(TimeSpan by)
    {
        lock (_gate) _now += by;
        while (TakeDue(GetUtcNow()) is { } timer) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private ManualTimer? TakeDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            if (PeekArmed() is not { } timer || timer.Due > end) return null;
            _timers.Dequeue();
            if (timer.Due > _now) _now = timer.Due.Value;
            timer.Due = null;
            if (timer.Period > TimeSpan.Zero) Arm(timer, timer.Period);
            return timer;
        }
    }

    private ManualTimer? PeekArmed()
    {
        while (_timers.TryPeek(out var timer, out var key))
        {
            if (timer.Due == key.Due && timer.Order == key.Order) return timer;
            _timers.Dequeue();
        }
        return null;
    }

    private void Arm(ManualTimer timer, TimeSpan dueTime)
    {
        timer.Due = _now + dueTime;
        timer.Order = _order++;
        _timers.Enqueue(timer, (timer.Due.Value, timer.Order));
    }

    private sealed class ManualTimer(ManualTime owner, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; set; }
        public long Order { get; set; }
        public TimeSpan Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner._gate)
            {
                Period = period;
                Due = null;
                if (dueTime >= TimeSpan.Zero) owner.Arm(this, dueTime);
            }
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
