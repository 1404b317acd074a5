using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Conversations;

/// <summary>Where the queues that were asked let a conversation go, and for whom it waits first.</summary>
internal sealed record Placed(Placement? Placement, PreferredAgent? Preferred)
{
    /// <summary>Null when it ends in no queue.</summary>
    public QueueEntry? Entry => Placement is { Action: ExitAction.Queue, QueueId: { } queueId } placement
        ? new QueueEntry { QueueId = queueId, Preferred = Preferred, CameFrom = placement.CameFrom }
        : null;
}
