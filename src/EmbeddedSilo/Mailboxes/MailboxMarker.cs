namespace Orleans.Embedded;

/// <summary>Stands for a state of a mailbox; never runs.</summary>
internal sealed class MailboxMarker : WorkItem
{
    public override void Execute(Mailbox mailbox) => throw new InvalidOperationException("A marker is not work.");
}
