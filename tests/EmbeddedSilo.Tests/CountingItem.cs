using Orleans.Embedded;

namespace OmniContact.EmbeddedSilo.Tests;

internal sealed class CountingItem(int thread, int number) : WorkItem
{
    public override void Execute(Mailbox mailbox) => ((CountingMailbox)mailbox).Count(thread, number);
}
