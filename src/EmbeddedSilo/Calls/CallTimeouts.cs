namespace Orleans.Embedded;

/// <summary>Ends calls that had no answer in time. All calls have the same time, so each line is in order of deadlines.</summary>
internal sealed class CallTimeouts : IDisposable
{
    private readonly OutstandingCalls[] _lines;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _limit;
    private readonly ITimer _timer;
    private int _armed;

    public CallTimeouts(TimeProvider clock, TimeSpan limit)
    {
        _clock = clock;
        _limit = limit;
        _lines = new OutstandingCalls[Environment.ProcessorCount * 2];
        for (var i = 0; i < _lines.Length; i++) _lines[i] = new OutstandingCalls();
        _timer = clock.CreateTimer(_ => Sweep(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Watch(Call call)
    {
        _lines[(uint)Thread.GetCurrentProcessorId() % (uint)_lines.Length].Add(call);
        if (Volatile.Read(ref _armed) == 0) Arm(_limit);
    }

    /// <summary>Ends every call that still awaits an answer.</summary>
    public void FailAll(Func<Call, Exception> reason)
    {
        foreach (var line in _lines)
        {
            while (line.PeekFirst() is { } call) End(line, call, reason(call));
        }
    }

    public void Dispose() => _timer.Dispose();

    private static void End(OutstandingCalls line, Call call, Exception reason)
    {
        // Whoever answers it at this moment takes it out as well; twice does no harm.
        if (!call.TryFail(reason)) line.Remove(call);
    }

    private void Arm(TimeSpan due)
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0) _timer.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void Sweep()
    {
        if (EndExpired() is { } next)
        {
            _timer.Change(next, Timeout.InfiniteTimeSpan);
            return;
        }
        // Disarmed, then looked again: a call that is sent meanwhile either is seen here or arms the timer itself.
        Interlocked.Exchange(ref _armed, 0);
        if (EndExpired() is { } left) Arm(left);
    }

    /// <summary>Ends what is due; the time left to the first that is not, if there is one.</summary>
    private TimeSpan? EndExpired() => _lines.Min(EndExpired);

    private TimeSpan? EndExpired(OutstandingCalls line)
    {
        while (line.PeekFirst() is { } call)
        {
            var left = _limit - _clock.GetElapsedTime(call.SentAt);
            if (left > TimeSpan.Zero) return left;
            End(line, call, Expired(call));
        }
        return null;
    }

    private TimeoutException Expired(Call call) =>
        new($"No answer within {_limit} from grain {call.Target.GrainId} to {call.Method}"
            + (call.Caller is { } caller ? $", called by {caller.GrainId}. " : ". ")
            + call.Target.Recipient?.Describe());
}
