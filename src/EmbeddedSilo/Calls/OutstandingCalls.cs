namespace Orleans.Embedded;

/// <summary>Calls that await an answer, in the order in which they were sent.</summary>
internal sealed class OutstandingCalls
{
    private readonly Lock _gate = new();
    private Call? _first;
    private Call? _last;

    public void Add(Call call)
    {
        lock (_gate)
        {
            call.Outstanding = this;
            call.Earlier = _last;
            if (_last is null) _first = call;
            else _last.Later = call;
            _last = call;
        }
    }

    public void Remove(Call call)
    {
        lock (_gate)
        {
            if (call.Outstanding is null) return;
            call.Outstanding = null;
            if (call.Earlier is null) _first = call.Later;
            else call.Earlier.Later = call.Later;
            if (call.Later is null) _last = call.Earlier;
            else call.Later.Earlier = call.Earlier;
            call.Earlier = call.Later = null;
        }
    }

    /// <summary>The earliest call; null if none awaits an answer.</summary>
    public Call? PeekFirst()
    {
        lock (_gate) return _first;
    }
}
