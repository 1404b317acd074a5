namespace OmniContact.Server.Demo.Traffic;

/// <summary>Something to wait for, at most for a time. Set before anybody waits, it ends the next wait at once.</summary>
internal sealed class Nudge(TimeProvider time)
{
    private volatile TaskCompletionSource _set = New();

    public void Set() => _set.TrySetResult();

    public async Task Wait(TimeSpan atMost, CancellationToken cancel)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(_set.Task, Task.Delay(atMost > TimeSpan.Zero ? atMost : TimeSpan.Zero, time, over.Token));
        await over.CancelAsync();
        cancel.ThrowIfCancellationRequested();
        if (_set.Task.IsCompleted) _set = New();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
