namespace Orleans.Embedded;

/// <summary>Something that waits in a mailbox. An item is in at most one mailbox at a time.</summary>
internal abstract class WorkItem
{
    /// <summary>The item behind it, in whatever line it stands.</summary>
    public WorkItem? Next;

    /// <summary>Runs on the mailbox's turn; must not throw.</summary>
    public abstract void Execute(Mailbox mailbox);
}
