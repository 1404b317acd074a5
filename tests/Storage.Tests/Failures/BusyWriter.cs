namespace OmniContact.Storage.Tests.Failures;

/// <summary>Keeps the one writer at work until it is disposed, also when a test fails meanwhile: a store waits for its writer when it closes.</summary>
internal sealed class BusyWriter : IAsyncDisposable
{
    private readonly ManualResetEventSlim _release = new();
    private readonly TaskCompletionSource _running = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _work = Task.CompletedTask;

    /// <summary>Returns once the writer is at it, so that whatever comes now waits in the queue.</summary>
    public static async Task<BusyWriter> Keep(Database database)
    {
        var busy = new BusyWriter();
        busy._work = database.Write(_ => Task.FromResult(busy.Work()), default);
        await busy._running.Task;
        return busy;
    }

    public async ValueTask DisposeAsync()
    {
        _release.Set();
        await _work;
        _release.Dispose();
    }

    private int Work()
    {
        _running.SetResult();
        _release.Wait();
        return 0;
    }
}
