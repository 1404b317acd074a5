using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

internal sealed class ActionItem(Action action) : WorkItem
{
    public override void Execute(Mailbox mailbox) => action();
}
