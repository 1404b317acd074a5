namespace Orleans.Embedded;

/// <summary>
/// Carries a caller's cancellation over: the caller's wait ends at once, and the callee's own token is cancelled inside
/// a turn of the callee.
/// </summary>
internal sealed class CallCancellation : WorkItem, IDisposable
{
    private readonly CancellationTokenSource _callee = new();
    private readonly CancellationTokenRegistration _registration;
    private readonly Call _call;

    public CallCancellation(Call call)
    {
        _call = call;
        var caller = call.Token;
        call.Token = _callee.Token;
        _registration = caller.UnsafeRegister(static (state, token) => ((CallCancellation)state!).OnCancelled(token), this);
    }

    public override void Execute(Mailbox mailbox)
    {
        try
        {
            _callee.Cancel();
        }
        catch (AggregateException error)
        {
            _call.Target.Kind.Silo.OnLostFailure(_call, error);
        }
    }

    public void Dispose() => _registration.Unregister();

    private void OnCancelled(CancellationToken token)
    {
        if (_call.TryFail(new OperationCanceledException(token))) _call.Target.Recipient?.Post(this);
    }
}
