namespace Orleans.Embedded;

/// <summary>That one waits for another; disposing it ends the wait.</summary>
internal sealed class Wait(CallGuard guard, object waiter, object awaited) : IDisposable
{
    public object Waiter => waiter;

    public object Awaited => awaited;

    public void Dispose() => guard.End(this);
}
