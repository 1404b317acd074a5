using System.Diagnostics.CodeAnalysis;

namespace Orleans.Embedded;

/// <summary>A call with its answer.</summary>
internal abstract class Call<TResult> : Call
{
    private TaskCompletionSource<TResult>? _answer;

    public sealed override bool IsAnswered => _answer is { Task.IsCompleted: true };

    /// <summary>What the caller awaits. Before this is asked, nobody awaits anything.</summary>
    public Task<TResult> Expect()
    {
        // Never inside the turn that answers: the caller goes on in a turn of its own.
        _answer = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _answer.Task;
    }

    public sealed override void End(Recipient recipient, Task outcome)
    {
        var error = Failure.Of(outcome);
        if (error is null && TryAnswer(outcome, out error)) return;
        if (Method.IsOneWay) Target.Kind.Silo.OnLostFailure(this, error!);
        else TryFail(error!);
    }

    public sealed override bool TryFail(Exception error)
    {
        if (_answer is null) return false;
        var first = error is OperationCanceledException cancelled
            ? _answer.TrySetCanceled(cancelled.CancellationToken)
            : _answer.TrySetException(error);
        if (first) OnAnswered();
        return first;
    }

    public sealed override Task InvokeThrough(IncomingCall filtered) => Filtered(filtered);

    public sealed override object? ResultOf(Task outcome) => outcome is Task<TResult> typed ? typed.Result : null;

    private async Task<TResult> Filtered(IncomingCall filtered)
    {
        await filtered.Invoke();
        return (TResult)(filtered.Result ?? default(TResult)!);
    }

    private bool TryAnswer(Task outcome, [NotNullWhen(false)] out Exception? error)
    {
        error = null;
        if (_answer is null) return true;
        var result = outcome is Task<TResult> typed ? Passing.AsResult(typed.Result) : default!;
        if (Target.Kind.Silo.Strict is { } strict && !strict.TryCopy(ref result, out error)) return false;
        if (_answer.TrySetResult(result)) OnAnswered();
        return true;
    }
}
