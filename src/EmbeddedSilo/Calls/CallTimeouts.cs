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

    public int Count => _lines.Count(line => line.PeekFirst() is not null);

    public void Watch(Call call)
    {
        _lines[(uint)Thread.GetCurrentProcessorId() % (uint)_lines.Length].Add(call);
        if (Volatile.Read(ref _armed) == 0) Arm(_limit);
    }

    public void Dispose() => _timer.Dispose();

    private void Arm(TimeSpan due)
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0) _timer.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void Sweep()
    {
        // Disarmed first: a call that is sent from here on either is seen below or arms the timer itself.
        Interlocked.Exchange(ref _armed, 0);
        var next = TimeSpan.MaxValue;
        foreach (var line in _lines)
        {
            if (EndExpired(line) is { } left && left < next) next = left;
        }
        if (next < TimeSpan.MaxValue) Arm(next);
    }

    /// <summary>Ends what is due; the time left to the first that is not.</summary>
    private TimeSpan? EndExpired(OutstandingCalls line)
    {
        while (line.PeekFirst() is { } call)
        {
            var left = _limit - _clock.GetElapsedTime(call.SentAt);
            if (left > TimeSpan.Zero) return left;
            if (!call.TryFail(Expired(call))) line.Remove(call);
        }
        return null;
    }

    private TimeoutException Expired(Call call) =>
        new($"No answer within {_limit} from grain {call.Target.GrainId} to {call.Method}"
            + (call.Caller is { } caller ? $", called by {caller.GrainId}." : "."));
}
