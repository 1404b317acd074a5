namespace Orleans.Embedded;

/// <summary>A one-way message that others overtake for a number of passes through the thread pool.</summary>
internal sealed class DelayedMessage(Call call, int passes) : IThreadPoolWorkItem
{
    private int _left = passes;

    public void Hold() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    void IThreadPoolWorkItem.Execute()
    {
        if (--_left > 0) Hold();
        else call.Target.Kind.Silo.Deliver(call);
    }
}
