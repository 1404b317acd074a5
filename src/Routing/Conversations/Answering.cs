using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>How a stay in a queue ends: a person answers the customer, or not. Said exactly once for each.</summary>
internal static class Answering
{
    internal static void Mark(Turn turn, string agentId)
    {
        if (turn.State.Segment is not { AnsweredAt: null, EndedAt: null } segment) return;
        turn.State = turn.State with { Segment = segment with { AnsweredAt = turn.At } };
        turn.Say(new Answered
        {
            AgentId = agentId,
            QueueId = segment.QueueId,
            EnteredAt = segment.StartedAt,
            WaitSeconds = Elapsed.Seconds(segment.StartedAt, turn.At),
            TotalWaitSeconds = Elapsed.Seconds(segment.EnqueuedAt, turn.At),
            EntryReason = segment.Reason,
        });
    }

    internal static void End(Turn turn, SegmentOutcome outcome, LeftWhile? left = null)
    {
        if (turn.State.Segment is not { AnsweredAt: null, EndedAt: null } segment) return;
        turn.State = turn.State with { Segment = segment with { EndedAt = turn.At } };
        turn.Say(new SegmentEnded
        {
            QueueId = segment.QueueId,
            EnteredAt = segment.StartedAt,
            WaitSeconds = Elapsed.Seconds(segment.StartedAt, turn.At),
            TotalWaitSeconds = Elapsed.Seconds(segment.EnqueuedAt, turn.At),
            EntryReason = segment.Reason,
            Outcome = outcome,
            LeftWhile = left,
        });
    }
}
