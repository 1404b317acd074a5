namespace Orleans.Embedded;

/// <summary>A call with its answer.</summary>
internal abstract class Call<TResult> : Call
{
    private TaskCompletionSource<TResult>? _answer;
    private TResult _result = default!;
    private Exception? _error;

    /// <summary>What the caller awaits. Before this is asked, nobody awaits anything.</summary>
    public Task<TResult> Expect()
    {
        // What awaits it may run inside Publish, which is never called inside a turn.
        _answer = new TaskCompletionSource<TResult>();
        return _answer.Task;
    }

    public sealed override void End(Recipient recipient, Task outcome)
    {
        var error = Failure.Of(outcome);
        if (_answer is null)
        {
            if (error is not null) Target.Kind.Silo.OnLostFailure(this, error);
            return;
        }
        // Who has not claimed it writes nothing: a time-out that is about to be published would become an empty answer.
        if (!TryClaim()) return;
        _error = error;
        if (_error is null) TakeResult(outcome);
        else if (Target.Kind.Silo.Strict is { } strict) _error = strict.Crossing(_error);
        Mailbox.PublishAfterTurn(this);
    }

    public sealed override bool TryFail(Exception error)
    {
        if (_answer is null || !TryClaim()) return false;
        _error = error;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
        return true;
    }

    public sealed override Task InvokeThrough(IncomingCall filtered) => Filtered(filtered);

    public sealed override object? ResultOf(Task outcome) => outcome is Task<TResult> typed ? typed.Result : null;

    protected sealed override void Publish()
    {
        if (_error is null) _answer!.SetResult(_result);
        else if (_error is OperationCanceledException cancelled) _answer!.SetCanceled(cancelled.CancellationToken);
        else _answer!.SetException(_error);
    }

    private async Task<TResult> Filtered(IncomingCall filtered)
    {
        await filtered.Invoke();
        return (TResult)(filtered.Result ?? default(TResult)!);
    }

    private void TakeResult(Task outcome)
    {
        if (outcome is Task<TResult> typed) _result = Passing.AsResult(typed.Result);
        Target.Kind.Silo.Strict?.TryCopy(ref _result, out _error);
    }
}
