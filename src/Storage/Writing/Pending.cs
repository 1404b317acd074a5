namespace OmniContact.Storage.Writing;

/// <summary>One caller's work on its way through the writer.</summary>
internal abstract class Pending(string owner, CancellationToken cancel)
{
    /// <summary>Named when it fails.</summary>
    public string Owner => owner;

    /// <summary>The unit, where it is one.</summary>
    public virtual CommitUnit? Unit => null;

    /// <summary>It may be held back for a while, to share a flush with others.</summary>
    public bool CanWait => Unit is { CanWait: true };

    /// <summary>Why it alone failed, whatever becomes of its batch.</summary>
    public Exception? Fault { get; set; }

    public bool IsCancelled => cancel.IsCancellationRequested;

    protected CancellationToken Cancel => cancel;

    public virtual void AddKeys(BatchKeys keys)
    {
    }

    /// <summary>Units: decides, and collects in the batch what is to be written.</summary>
    public virtual void Judge(Batch batch)
    {
    }

    /// <summary>What is not a unit does its own statements here, under a savepoint.</summary>
    public virtual bool IsJob => false;

    public virtual void Run(Session session)
    {
    }

    public abstract void Acknowledge();

    public abstract void Fail(Exception exception);

    public abstract void DropCancelled();
}
