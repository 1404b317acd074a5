namespace OmniContact.Storage.Writing;

/// <summary>Bounded; many callers add, the writer's thread takes all that may go together, in the order of their calls.</summary>
internal sealed class WriterQueue(int capacity, int batchSize)
{
    private readonly Queue<Pending> _waiting = new();
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
            if (_waiting.Count == 1) Monitor.Pulse(_waiting);
            return null;
        }
    }

    /// <summary>Waits for work; null when closed and empty.</summary>
    public List<Pending>? Take()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0)
            {
                if (_closed) return null;
                Monitor.Wait(_waiting);
            }
            List<Pending> batch = new(Math.Min(_waiting.Count, batchSize));
            while (batch.Count < batchSize && _waiting.TryDequeue(out var pending)) batch.Add(pending);
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
