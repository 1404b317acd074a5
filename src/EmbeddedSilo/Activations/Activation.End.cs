using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.Embedded;

internal sealed partial class Activation
{
    private Ending? _ending;
    private TaskCompletionSource? _deactivated;
    private List<GrainTimer>? _timers;
    private long _lastUsed;
    private long _keptUntil;

    public Task Deactivated
    {
        get
        {
            var source = _deactivated ?? Interlocked.CompareExchange(ref _deactivated,
                new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), null) ?? _deactivated;
            if (IsDead) source.TrySetResult();
            return source.Task;
        }
    }

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default) =>
        Post(new Ending(deactivationReason));

    /// <summary>Ends the activation if it is idle for longer than <paramref name="age"/> by then.</summary>
    public void Collect(TimeSpan age)
    {
        if (_stage == ActivationStage.Active && IsStale(age)) Post(new Collection(age));
    }

    public void DelayDeactivation(TimeSpan time) => _keptUntil =
        time == Timeout.InfiniteTimeSpan ? long.MaxValue
        : time <= TimeSpan.Zero ? 0
        : Silo.Clock.GetTimestamp() + (long)(time.TotalSeconds * Silo.Clock.TimestampFrequency);

    public void Touch() => _lastUsed = Silo.Clock.GetTimestamp();

    public IGrainTimer StartTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer(this, callback, options);
        (_timers ??= []).Add(timer);
        timer.Change(options.DueTime, options.Period);
        return timer;
    }

    public void Forget(GrainTimer timer) => _timers?.Remove(timer);

    /// <summary>Asks for the end, on the mailbox's own turn.</summary>
    internal void BeginEnding(Ending ending)
    {
        if (_stage is ActivationStage.Dead or ActivationStage.Deactivating) return;
        _ending ??= ending;
        if (!HasRunning) OnNothingRuns();
    }

    internal void EndIfStale(TimeSpan age)
    {
        if (!HasRunning && Queued == 0 && IsStale(age))
            BeginEnding(new Ending(new(DeactivationReasonCode.ActivationIdle, $"It was idle for {age}.")));
    }

    private bool IsStale(TimeSpan age)
    {
        var now = Silo.Clock.GetTimestamp();
        return now >= _keptUntil && Silo.Clock.GetElapsedTime(_lastUsed, now) >= age;
    }

    private void EndIfInconsistent(Task outcome)
    {
        if (Failure.Of(outcome) is not InconsistentStateException { IsSourceActivation: true } error) return;
        error.IsSourceActivation = false;
        BeginEnding(new Ending(new(DeactivationReasonCode.ApplicationError, error, "Its state is not the stored one.")));
    }

    /// <summary>The last turn: OnDeactivateAsync, then the place is free and waiting calls go to the next activation.</summary>
    private async Task DeactivateAsync()
    {
        _stage = ActivationStage.Deactivating;
        var reason = _ending!.Reason;
        try
        {
            StopTimers();
            if (_instance is IGrainBase grain) await Bounded(token => grain.OnDeactivateAsync(reason, token));
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            Silo.OnDeactivationFailed(this, error);
        }
        Silo.Metrics.Deactivated(Class);
        await EndAsync();
        RerouteWaiting();
    }

    private async Task EndAsync()
    {
        try
        {
            StopTimers();
            await DisposeInstance();
        }
        catch (Exception error) when (Failure.IsAnswer(error))
        {
            Silo.OnDeactivationFailed(this, error);
        }
        Class.Remove(this);
        _stage = ActivationStage.Dead;
        // Whoever asks for the end from here on sees that it has come; whoever asked before is told.
        Interlocked.MemoryBarrier();
        _deactivated?.TrySetResult();
    }

    private async ValueTask DisposeInstance()
    {
        if (_instance is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync();
        else if (_instance is IDisposable disposable) disposable.Dispose();
        if (_services is IAsyncDisposable services) await services.DisposeAsync();
        else _services?.Dispose();
    }

    private void StopTimers()
    {
        while (_timers is { Count: > 0 } timers) timers[^1].Dispose();
    }
}
