namespace Orleans.Embedded;

/// <summary>A unit of work that its recipient admits by the rules of interleaving: a call, a tick, a stream's item.</summary>
internal abstract class Turn : WorkItem
{
    private Recipient? _recipient;
    private Task? _running;

    public abstract Interleaving Interleaving { get; }

    /// <summary>When it began to be awaited, by its recipient's clock; 0 before.</summary>
    public long AwaitedSince { get; private set; }

    /// <summary>Its place among the turns that wait with it.</summary>
    public int Arrival { get; set; }

    /// <summary>Starts; null if there is nothing to do any more. Must not throw.</summary>
    public abstract Task? Begin(Recipient recipient);

    /// <summary>The work has ended. Must not throw.</summary>
    public abstract void End(Recipient recipient, Task outcome);

    /// <summary>The recipient is gone: go to its successor, or be dropped.</summary>
    public abstract void Reroute();

    /// <summary>It will never begin.</summary>
    public abstract void Refuse(Exception reason);

    public sealed override void Execute(Mailbox mailbox)
    {
        var recipient = (Recipient)mailbox;
        if (_running is not { } outcome)
        {
            recipient.Receive(this);
            return;
        }
        _running = null;
        recipient.Resume(this, outcome);
    }

    /// <summary>Comes back to the recipient as an item when <paramref name="task"/> has ended, on whatever thread that was.</summary>
    public void Await(Recipient recipient, Task task)
    {
        _recipient = recipient;
        AwaitedSince = recipient.Clock.GetTimestamp();
        _running = task;
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(ComeBack);
    }

    private void ComeBack() => _recipient!.Post(this);
}
