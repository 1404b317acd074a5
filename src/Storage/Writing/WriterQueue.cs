namespace OmniContact.Storage.Writing;

/// <summary>Bounded; many callers add, the writer's thread takes all that may go together, in the order of their calls.</summary>
internal sealed class WriterQueue(int capacity, int batchSize)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);
    private readonly Queue<Pending> _waiting = new();
    private bool _hurries;
    private bool _closed;

    public int Count
    {
        get { lock (_waiting) return _waiting.Count; }
    }

    /// <summary>Null when it was taken, else why not: the queue is full, or closed.</summary>
    public StoreUnavailableException? Add(Pending pending)
    {
        lock (_waiting)
        {
            if (_closed) return new("The store is closed.");
            if (_waiting.Count >= capacity) return new($"{capacity} units wait for the database; no more are taken.");
            _waiting.Enqueue(pending);
            var hurriesNow = !_hurries && !pending.CanWait;
            _hurries |= hurriesNow;
            if (_waiting.Count == 1 || hurriesNow) Monitor.Pulse(_waiting);
            return null;
        }
    }

    /// <summary>Waits for work, a little longer while none of it hurries; null when closed and empty.</summary>
    public List<Pending>? Take()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0)
            {
                if (_closed) return null;
                Monitor.Wait(_waiting);
            }
            if (!_hurries && !_closed) Monitor.Wait(_waiting, LongestWait);
            List<Pending> batch = new(Math.Min(_waiting.Count, batchSize));
            while (batch.Count < batchSize && _waiting.TryDequeue(out var pending)) batch.Add(pending);
            if (_waiting.Count == 0) _hurries = false;
            return batch;
        }
    }

    public void Close()
    {
        lock (_waiting)
        {
            _closed = true;
            Monitor.PulseAll(_waiting);
        }
    }
}
