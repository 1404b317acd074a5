using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Signs of life of the two sides.</summary>
public static class Activity
{
    /// <summary>The owner is there for what came in while they may have been away.</summary>
    public static Decision Acknowledge(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, agentId, "acknowledge") is { } refusal) return Decision.Refused(conversation, refusal);
        var turn = new Turn(conversation, now);
        if (conversation.OwnerWait is { LegId: null }) OwnerCame(turn);
        return turn.Done();
    }

    /// <summary>The customer does something: what is parked or quiet costs units again, over capacity if need be.</summary>
    internal static void Wake(Turn turn)
    {
        Back(turn);
        if (turn.State.Status == ConversationStatus.Parked) Parking.Unpark(turn, UnparkReason.Customer);
        if (!turn.State.Quiet) return;
        turn.State = turn.State with { Quiet = false, Units = turn.State.ActiveUnits, Work = Resting.End(turn.State.Work, turn.At) };
        turn.Say(new QuietEnded { AgentId = turn.State.OwnerId, Units = turn.State.Units });
    }

    /// <summary>The customer's page is there again.</summary>
    internal static void Back(Turn turn)
    {
        if (turn.State.AwaySince is null) return;
        turn.State = turn.State with { AwaySince = null };
        turn.Say(new CustomerBack());
    }

    /// <summary>The customer has written what the owner may be away from.</summary>
    internal static void WaitForOwner(Turn turn, QueueSettings queue) => Begin(turn, new(turn.Now.AddSeconds(queue.OwnerWaitSeconds), null));

    /// <summary>For the next leg that the customer opened and the owner has not taken: one is waited for at a time, and none while others are asked.</summary>
    internal static void WaitForNext(Turn turn)
    {
        var next = turn.State.Legs.Where(leg => leg.State != LegState.Ended && leg.OwnerDue is not null).MinBy(leg => leg.OwnerDue);
        if (next is { OwnerDue: { } due }) Begin(turn, new(due > turn.Now ? due : turn.Now, next.Id));
    }

    internal static void OwnerCame(Turn turn)
    {
        EndOwnerWait(turn, came: true);
        WaitForNext(turn);
    }

    internal static void EndOwnerWait(Turn turn, bool came)
    {
        if (turn.State.OwnerWait is null) return;
        turn.State = turn.State with { OwnerWait = null };
        turn.Say(new OwnerWaitEnded { AgentId = turn.State.OwnerId, Came = came });
    }

    /// <summary>The owner's attention adds up, but never to more than the time that passed; nobody else's counts.</summary>
    /// <param name="conversation">Of whatever state.</param>
    /// <param name="agentId">Who had it before them.</param>
    /// <param name="seconds">For how long since the last report.</param>
    /// <param name="now">The clock.</param>
    public static Conversation Attend(Conversation conversation, string agentId, double seconds, DateTimeOffset now)
    {
        if (conversation is not { Work: { } work } || conversation.OwnerId != agentId) return conversation;
        var counted = Math.Clamp(double.IsNaN(seconds) ? 0 : seconds, 0, Elapsed.Seconds(work.AttendedUntil, now));
        return conversation with { Work = work with { AttendedSeconds = work.AttendedSeconds + counted, AttendedUntil = now } };
    }

    private static void Begin(Turn turn, OwnerWait wait)
    {
        if (turn.State is not { Status: ConversationStatus.Active, OwnerId: { } owner, OwnerWait: null, Waiting: null }) return;
        turn.State = turn.State with { OwnerWait = wait };
        turn.Say(new OwnerWaitBegan { AgentId = owner, Until = wait.Until, LegId = wait.LegId });
    }
}
