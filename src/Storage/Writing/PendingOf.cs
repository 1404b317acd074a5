namespace OmniContact.Storage.Writing;

/// <summary>Pending work whose caller waits for a result.</summary>
internal abstract class Pending<T>(string owner, CancellationToken cancel) : Pending(owner, cancel)
{
    // Callers go on elsewhere: the writer's thread runs no code but its own.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Done => _done.Task;

    protected T? Result { get; set; }

    public override void Acknowledge()
    {
        if (Fault is null) _done.TrySetResult(Result!);
        else _done.TrySetException(Fault);
    }

    public override void Fail(Exception exception) => _done.TrySetException(exception);

    public override void DropCancelled() => _done.TrySetCanceled(Cancel);
}
