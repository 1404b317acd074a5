using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>A customer comes back to a closed conversation, or its last owner does.</summary>
public static class Reopening
{
    public static ReopenKind Of(Conversation conversation, IncomingMessage message, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Status != ConversationStatus.Closed) return ReopenKind.NotClosed;
        if (now <= conversation.ClosedAt?.AddSeconds(queue.ClosingWordsSeconds) && !message.HasAttachments && ClosingWords.Match(message.Text))
            return ReopenKind.ClosingWords;
        if (OwnerInWrapUp(conversation, now) is not null) return ReopenKind.SameOwner;
        var had = conversation is { LastOwnerId: not null, CloseReason: not CloseReason.Spam };
        return had && now < conversation.ClosedAt?.AddSeconds(queue.ReopenSeconds) ? ReopenKind.ToQueue : ReopenKind.Over;
    }

    /// <summary>Queued again with a new age. The entry names the last owner as preferred if that agent can be expected.</summary>
    public static Decision Reopen(Conversation conversation, QueueEntry entry, DateTimeOffset now)
    {
        if (conversation.Status != ConversationStatus.Closed) return Decision.WrongState(conversation, "reopen");
        if (conversation.CloseReason == CloseReason.Spam) return Decision.Refused(conversation, RefusalKind.NotAllowed, "reopen: it was closed as spam");
        var turn = new Turn(conversation, now);
        Open(turn, duringWrapUp: false);
        turn.State = turn.State with { Segment = null, Hops = 0, FirstReplyAt = null, UnansweredSince = turn.Now };
        Places.Take(turn, entry, EntryReason.Reopened);
        return turn.Done();
    }

    /// <summary>The last owner takes it up again, and owns it at once; room for it has been found where their wrap-up of it is over.</summary>
    public static Decision ByOwner(Conversation conversation, string agentId, int units, DateTimeOffset now)
    {
        if (conversation.Status != ConversationStatus.Closed) return Decision.WrongState(conversation, "reopen");
        if (conversation.LastOwnerId != agentId)
            return Decision.Refused(conversation, RefusalKind.NotYours, "reopen: another agent had it last; the conversation is Closed");
        if (conversation.CloseReason == CloseReason.Spam) return Decision.Refused(conversation, RefusalKind.NotAllowed, "reopen: it was closed as spam");
        var turn = new Turn(conversation, now);
        var wrapsUp = conversation.WrapUps.Any(wrapUp => wrapUp.AgentId == agentId);
        Open(turn, wrapsUp, by: agentId);
        if (!wrapsUp) turn.State = turn.State with { Segment = null, Hops = 0, FirstReplyAt = null };
        turn.State = turn.State with { Fence = turn.State.Fence + 1 };
        Ownership.Begin(turn, agentId, OwnershipOrigin.Reopened, units);
        return turn.Done();
    }

    /// <summary>The last owner, who is still in wrap-up, owns it again; the units were kept.</summary>
    internal static void ComeBack(Turn turn)
    {
        if (OwnerInWrapUp(turn.State, turn.Now) is not { } wrapUp) return;
        Open(turn, duringWrapUp: true);
        turn.State = turn.State with { Fence = turn.State.Fence + 1 };
        Ownership.Begin(turn, wrapUp.AgentId, OwnershipOrigin.CameBack, wrapUp.ActiveUnits);
    }

    internal static WrapUp? OwnerInWrapUp(Conversation conversation, DateTimeOffset now) => conversation.CloseReason == CloseReason.Spam
        ? null
        : conversation.WrapUps.FirstOrDefault(w => w.AgentId == conversation.LastOwnerId && (w.Until is null || w.Until > now));

    private static void Open(Turn turn, bool duringWrapUp, string? by = null)
    {
        var closedSeconds = Elapsed.Seconds(turn.State.ClosedAt, turn.At);
        turn.State = turn.State with { CloseReason = null, ClosedAt = null, WrapUpCode = null, RatingAskedAt = null };
        turn.Say(new Reopened { ClosedSeconds = closedSeconds, DuringWrapUp = duringWrapUp, By = by });
    }
}
