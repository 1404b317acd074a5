using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A timer whose one tick at a time is a turn of its activation.</summary>
/// <remarks>
/// The clock fires on a thread of its own, and what it has fired may still be on its way when the timer is changed: it may
/// come early by the new time, or twice. Only what is due makes a tick, and only one at a time: an item that were put into
/// the mailbox twice would take others out of their line.
/// </remarks>
internal sealed class GrainTimer : Turn, IGrainTimer
{
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(1);
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _gate = new();
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly ITimer _clock;
    private TimeSpan _due;
    private TimeSpan _period;
    private long? _dueAt;
    private bool _ticking;
    private bool _changed;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        _activation = activation;
        _callback = callback;
        Interleaving = options.Interleave ? Interleaving.Always : Interleaving.None;
        KeepsAlive = options.KeepAlive;
        // A tick is nobody's call: it carries no context of whoever started the timer.
        using (ExecutionContext.SuppressFlow())
        {
            _clock = Time.CreateTimer(static timer => ((GrainTimer)timer!).OnFired(), this,
                Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public override Interleaving Interleaving { get; }

    public bool KeepsAlive { get; }

    private TimeProvider Time => _activation.Silo.Clock;

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Validate(dueTime, nameof(dueTime));
        Validate(period, nameof(period));
        lock (_gate)
        {
            _due = dueTime;
            _period = period;
            _changed = true;
            if (!_ticking) Arm(dueTime);
        }
    }

    public override Task? Begin(Recipient recipient)
    {
        if (_ending.IsCancellationRequested) return null;
        if (KeepsAlive) _activation.Touch();
        if (Interleaving == Interleaving.Always) _activation.Silo.EnterBeside(this);
        try
        {
            return _callback(_ending.Token);
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            return Task.FromException(error);
        }
    }

    public override void End(Recipient recipient, Task outcome)
    {
        if (Failure.Of(outcome) is { } error && !_ending.IsCancellationRequested)
            _activation.Silo.OnTickFailed(_activation, error);
        lock (_gate)
        {
            _ticking = false;
            Arm(_changed ? _due : _period);
        }
    }

    public override void Reroute()
    {
    }

    public override void Refuse(Exception reason)
    {
    }

    public void Dispose()
    {
        _activation.Forget(this);
        _clock.Dispose();
        _ending.Cancel();
    }

    public override string ToString() => "a tick of a timer";

    private static void Validate(TimeSpan time, string name)
    {
        if (time == Timeout.InfiniteTimeSpan) return;
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromMilliseconds(0xfffffffe), name);
    }

    private void Arm(TimeSpan wait)
    {
        if (_ending.IsCancellationRequested) return;
        _dueAt = wait == Timeout.InfiniteTimeSpan ? null : Time.GetTimestamp() + (long)(wait.TotalSeconds * Time.TimestampFrequency);
        _clock.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void OnFired()
    {
        if (BeginsTick()) _activation.TryTake(this, int.MaxValue);
    }

    /// <summary>Whether a tick is due and none is on its way. What comes early is sent off again: the timer then has another time.</summary>
    private bool BeginsTick()
    {
        lock (_gate)
        {
            if (_ticking || _dueAt is not { } dueAt) return false;
            var now = Time.GetTimestamp();
            if (now < dueAt)
            {
                var left = Time.GetElapsedTime(now, dueAt);
                _clock.Change(left < LeastWait ? LeastWait : left, Timeout.InfiniteTimeSpan);
                return false;
            }
            _changed = false;
            return _ticking = true;
        }
    }
}
