namespace Orleans.Embedded;

/// <summary>Asks an activation to end if it is still idle when its turn comes.</summary>
internal sealed class Collection(TimeSpan age) : WorkItem
{
    public override void Execute(Mailbox mailbox) => ((Activation)mailbox).EndIfStale(age);
}
