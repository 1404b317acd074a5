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

    internal static void WaitForOwner(Turn turn, QueueSettings queue, string? legId)
    {
        if (turn.State is not { Status: ConversationStatus.Active, OwnerId: { } owner, OwnerWait: null, Waiting: null }) return;
        var until = turn.Now.AddSeconds(queue.OwnerWaitSeconds);
        turn.State = turn.State with { OwnerWait = new(until, legId) };
        turn.Say(new OwnerWaitBegan { AgentId = owner, Until = until, LegId = legId });
    }

    internal static void OwnerCame(Turn turn) => EndOwnerWait(turn, came: true);

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
}
