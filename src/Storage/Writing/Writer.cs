using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Writing;

/// <summary>
/// The one writer of a process. Work that arrives while a flush is under way shares the next transaction and flush, and
/// ends there as if it were done one after another, in the order of the calls; callers hear only after the flush that covers
/// them. A refused unit is left out; when the database rejects a
/// statement, the batch is done once more unit by unit under savepoints, so that a poisoned one fails alone.
/// </summary>
internal sealed partial class Writer : IDisposable
{
    private const int RaceTries = 4;
    private readonly Func<ICommitConnection> _open;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly WriterQueue _queue;
    private readonly WriterPace _pace;
    private readonly Thread _thread;
    private ICommitConnection? _connection;
    private long _flushes;
    private bool _searchable;
    private volatile bool _failing;

    public Writer(Func<ICommitConnection> open, StorageOptions options, TimeProvider time, ILogger log)
    {
        _open = open;
        _time = time;
        _log = log;
        _queue = new(options.MaxQueuedUnits, options.MaxBatchUnits);
        _pace = new();
        _thread = new(Work) { IsBackground = true, Name = "storage writer" };
        _thread.Start();
    }

    /// <summary>Raised on the writer's thread after a flush that brought something to index.</summary>
    public event Action? Searchable;

    public long Flushes => Interlocked.Read(ref _flushes);

    /// <summary>The database was away or full for a batch since <see cref="Recovered"/> was said.</summary>
    public bool IsFailing => _failing;

    public TimeSpan EstimatedDelay => _pace.Estimate(_queue.Count);

    public Task<T> Enqueue<T>(Pending<T> pending)
    {
        if (_queue.Add(pending) is { } refusal) pending.Fail(refusal);
        return pending.Done;
    }

    /// <summary>A write that needs more room than those that failed went through.</summary>
    public void Recovered() => _failing = false;

    /// <summary>Finishes what is queued, then ends.</summary>
    public void Dispose()
    {
        _queue.Close();
        _thread.Join();
        _connection?.Dispose();
    }

    private void Work()
    {
        while (_queue.Take() is { } batch)
        {
            batch.RemoveAll(Dropped);
            if (batch.Count == 0) continue;
            _pace.Begin();
            Process(batch);
            _pace.End(batch.Count);
        }
    }

    private static bool Dropped(Pending pending)
    {
        if (!pending.IsCancelled) return false;
        pending.DropCancelled();
        return true;
    }

    private void Process(List<Pending> batch)
    {
        try
        {
            _searchable = false;
            _connection ??= _open();
            Transact(_connection, batch);
            foreach (var pending in batch) pending.Acknowledge();
            if (_searchable) Searchable?.Invoke();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it was, nobody was told anything, and what became of the transaction is unknown.
            Abandon(batch, exception);
        }
    }

    private void Transact(ICommitConnection connection, List<Pending> batch)
    {
        try
        {
            Together(connection, batch);
        }
        catch (Exception exception) when (!Failures.IsUnavailable(exception))
        {
            LogReplay(exception, batch.Count);
            connection.Rollback();
            OneByOne(connection, batch);
        }
    }

    private void Together(ICommitConnection connection, List<Pending> batch)
    {
        connection.Begin();
        var wrote = false;
        foreach (var stretch in Stretch.Of(batch)) wrote |= stretch[0].IsJob ? Alone(connection, stretch[0]) : Apply(connection, stretch);
        End(connection, wrote);
    }

    private void OneByOne(ICommitConnection connection, List<Pending> batch)
    {
        connection.Begin();
        var wrote = false;
        foreach (var pending in batch) wrote |= Alone(connection, pending);
        End(connection, wrote);
    }

    private bool Apply(ICommitConnection connection, List<Pending> batch)
    {
        BatchKeys keys = new();
        foreach (var pending in batch) pending.AddKeys(keys);
        var now = _time.GetUtcNow();
        Batch judged = new(connection.Load(keys, now), now);
        foreach (var pending in batch) pending.Judge(judged);
        if (judged.Writes.Any) connection.Write(judged.Writes);
        _searchable |= judged.Writes.HasSearchable;
        return judged.Writes.Any;
    }

    private bool Alone(ICommitConnection connection, Pending pending)
    {
        for (var tries = 1; ; tries++)
        {
            connection.Savepoint();
            try
            {
                var wrote = Apply(connection, [pending]);
                if (pending.IsJob) pending.Run(connection.Session);
                connection.Release();
                pending.Fault = null;
                return wrote || pending.IsJob;
            }
            catch (Exception exception) when (!Failures.IsUnavailable(exception))
            {
                connection.RollbackToSavepoint();
                if (Failures.IsRace(exception) && tries < RaceTries) continue;
                pending.Fault = pending.IsJob ? exception
                    : new InvalidOperationException($"A unit of {pending.Owner} cannot be stored: {exception.Message}");
                return false;
            }
        }
    }

    private void End(ICommitConnection connection, bool wrote)
    {
        if (!wrote)
        {
            connection.Rollback();
            return;
        }
        connection.Commit();
        Interlocked.Increment(ref _flushes);
    }

    private void Abandon(List<Pending> batch, Exception exception)
    {
        LogUnavailable(exception, batch.Count);
        _failing = true;
        _connection?.Dispose();
        _connection = null;
        var answer = exception is StoreVersionException ? exception : Failures.Unavailable(exception);
        foreach (var pending in batch) pending.Fail(answer);
    }
}
