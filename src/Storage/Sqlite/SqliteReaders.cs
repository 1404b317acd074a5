using System.Collections.Concurrent;

namespace OmniContact.Storage.Sqlite;

/// <summary>A few connections that read beside the writer; WAL lets each see all that was committed before its statement.</summary>
internal sealed class SqliteReaders(SqliteFile file, int count) : IDisposable
{
    private readonly SemaphoreSlim _free = new(count);
    private readonly ConcurrentBag<Session> _idle = [];

    public async Task<T> Use<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        await _free.WaitAsync(cancel);
        Session? session = null;
        try
        {
            if (!_idle.TryTake(out session)) session = new(file.OpenReader());
            var result = await work(session);
            _idle.Add(session);
            session = null;
            return result;
        }
        catch (Exception exception) when (Failures.IsUnavailable(exception))
        {
            throw Failures.Unavailable(exception);
        }
        finally
        {
            // One that failed is not used again.
            session?.Dispose();
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Dispose();
        _free.Dispose();
    }
}
