using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Into a queue and out of it by rule. The queue has admitted the conversation before.</summary>
public static class Queueing
{
    /// <summary>First entry: from New, or handed over by a bot.</summary>
    public static Decision Enqueue(Conversation conversation, QueueEntry entry, DateTimeOffset now)
    {
        if (conversation.Status is not (ConversationStatus.New or ConversationStatus.Bot)) return Decision.WrongState(conversation, "enqueue");
        var turn = new Turn(conversation, now);
        Places.Take(turn, entry, entry.CameFrom.IsEmpty ? EntryReason.First : EntryReason.Overflow);
        return turn.Done();
    }

    /// <summary>The owner lets go and it waits again with its age: given back by hand, or the agent was lost.</summary>
    /// <param name="conversation">Active or Parked.</param>
    /// <param name="ownerId">Who has to own it still.</param>
    /// <param name="entry">Where it waits.</param>
    /// <param name="barSeconds">The old owner is not asked again for so long; 0 when they did not let go by themselves.</param>
    /// <param name="now">The clock.</param>
    public static Decision Requeue(Conversation conversation, string ownerId, QueueEntry entry, int barSeconds, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, ownerId, "requeue") is { } refusal) return Decision.Refused(conversation, refusal);
        if (conversation.Offer is not null) return Decision.Refused(conversation, RefusalKind.NotReady, "requeue: somebody else is being offered it; it can be when that is over");
        var turn = new Turn(conversation, now);
        var bar = barSeconds > 0 ? new Bar(ownerId, turn.Now.AddSeconds(barSeconds)) : null;
        LetGo(turn, OwnershipEnd.Requeued);
        Places.Take(turn, entry, EntryReason.Requeue, bar);
        return turn.Done();
    }

    /// <summary>A waiting conversation goes where an exit, or a supervisor, sends it.</summary>
    /// <param name="conversation">Queued.</param>
    /// <param name="placement">Where to.</param>
    /// <param name="queue">Settings of the queue that it leaves.</param>
    /// <param name="now">The clock.</param>
    public static Decision Move(Conversation conversation, Placement placement, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Status != ConversationStatus.Queued) return Decision.WrongState(conversation, "move");
        var turn = new Turn(conversation, now);
        Move(turn, placement, queue);
        return turn.Done();
    }

    /// <summary>The preferred agent cannot be expected any more: it fits others at once.</summary>
    public static Decision EndPreferredWait(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (conversation.Waiting?.Preferred?.AgentId != agentId || conversation.OwnerId is not null) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        EndPreferredWait(turn);
        return turn.Done();
    }

    internal static void EndPreferredWait(Turn turn)
    {
        if (turn.State.Waiting is not { Preferred: { } preferred } waiting) return;
        turn.State = turn.State with { Waiting = waiting with { Preferred = null } };
        turn.Say(new PreferredWaitEnded { PreferredAgentId = preferred.AgentId });
    }

    internal static void Move(Turn turn, Placement placement, QueueSettings queue)
    {
        var action = placement is { Action: ExitAction.Bot, BotId: null } ? ExitAction.Refuse : placement.Action;
        turn.Say(new FlowedOut { Trigger = placement.Because, Action = action, ToQueueId = placement.QueueId });
        if (action == ExitAction.Queue)
        {
            var kept = turn.State.Waiting;
            Answering.End(turn, SegmentOutcome.FlowedOut);
            Places.Leave(turn, PlaceLeftReason.Exit);
            var entry = new QueueEntry { QueueId = placement.QueueId!, CameFrom = placement.CameFrom, EnqueuedAt = kept?.EnqueuedAt };
            Places.Take(turn, entry, EntryReason.Overflow);
        }
        else if (action == ExitAction.Bot) Bots.Enter(turn, placement.BotId!);
        else if (Deferring.Defers(action)) Deferring.Become(turn, placement);
        else Closing.End(turn, CloseReason.Refused, null, queue);
    }

    /// <summary>Ends an owner's part because the conversation goes back to a queue.</summary>
    internal static void LetGo(Turn turn, OwnershipEnd reason)
    {
        if (turn.State.Status == ConversationStatus.Parked) Parking.Unpark(turn, UnparkReason.Moved);
        Transfers.CallOff(turn, TransferOutcome.Overtaken);
        Conferencing.DismissAll(turn, ParticipantEnd.ConversationMoved);
        Ownership.End(turn, reason, null);
    }
}
