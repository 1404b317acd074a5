namespace Orleans.Embedded;

/// <summary>The continuation of a turn.</summary>
internal sealed class TaskItem(Task task) : WorkItem
{
    public override void Execute(Mailbox mailbox) => mailbox.Run(task);
}
