using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>What an agent was kept for.</summary>
internal static class Kept
{
    /// <summary>
    /// The status as a queue has to see it. Where the queue itself kept the agent for an item, the agent may have that item and what comes
    /// before it: everything before the place right behind it.
    /// </summary>
    public static AgentStatus StatusFor(string queueId, AgentTurn turn)
    {
        var own = turn.Answers.FirstOrDefault(answer => answer.QueueId == queueId)?.Reserved;
        return turn.Status with
        {
            ReservedElsewhere = own is { } item
                ? new Reservation(queueId, item with { ConversationId = item.ConversationId + '\0' })
                : QueueAnswer.ReservedElsewhere(turn.Answers, queueId),
        };
    }
}
