using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>The moment a person answers the customer; counted once per stay in a queue.</summary>
internal static class Answering
{
    internal static void Mark(Turn turn, string agentId)
    {
        if (turn.State.Segment is not { AnsweredAt: null } segment) return;
        turn.State = turn.State with { Segment = segment with { AnsweredAt = turn.At } };
        turn.Say(new Answered
        {
            AgentId = agentId,
            QueueId = segment.QueueId,
            WaitSeconds = Elapsed.Seconds(segment.StartedAt, turn.At),
            TotalWaitSeconds = Elapsed.Seconds(segment.EnqueuedAt, turn.At),
            EntryReason = segment.Reason,
        });
    }
}
