namespace Orleans.Embedded;

/// <summary>Asks an activation to end.</summary>
internal sealed class Ending(DeactivationReason reason) : WorkItem
{
    public DeactivationReason Reason => reason;

    public override void Execute(Mailbox mailbox) => ((Activation)mailbox).BeginEnding(this);
}
