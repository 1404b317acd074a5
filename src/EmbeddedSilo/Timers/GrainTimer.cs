using Orleans.Runtime;

namespace Orleans.Embedded;

/// <summary>A timer whose one tick at a time is a turn of its activation.</summary>
internal sealed class GrainTimer : Turn, IGrainTimer
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly ITimer _clock;
    private TimeSpan _due;
    private TimeSpan _period;
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
            _clock = activation.Silo.Clock.CreateTimer(static timer => ((GrainTimer)timer!).OnDue(), this,
                Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public override Interleaving Interleaving { get; }

    public bool KeepsAlive { get; }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Validate(dueTime, nameof(dueTime));
        Validate(period, nameof(period));
        _due = dueTime;
        _period = period;
        _changed = true;
        if (!_ticking && !_ending.IsCancellationRequested) _clock.Change(dueTime, Timeout.InfiniteTimeSpan);
    }

    public override Task? Begin(Recipient recipient)
    {
        if (_ending.IsCancellationRequested) return null;
        _changed = false;
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
        _ticking = false;
        if (Failure.Of(outcome) is { } error && !_ending.IsCancellationRequested)
            _activation.Silo.OnTickFailed(_activation, error);
        if (!_ending.IsCancellationRequested) _clock.Change(_changed ? _due : _period, Timeout.InfiniteTimeSpan);
    }

    public override void Reroute()
    {
    }

    public override void Refuse(Exception reason)
    {
    }

    public void Dispose()
    {
        _ending.Cancel();
        _clock.Dispose();
        _activation.Forget(this);
    }

    private static void Validate(TimeSpan time, string name)
    {
        if (time == Timeout.InfiniteTimeSpan) return;
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromMilliseconds(0xfffffffe), name);
    }

    private void OnDue()
    {
        _ticking = true;
        _activation.TryTake(this, int.MaxValue);
    }
}
