using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>How a conversation ends.</summary>
public static class Closing
{
    /// <summary>Closes it with a reason that is possible in its state.</summary>
    /// <param name="conversation">Not Offered: there only the customer's leaving ends it.</param>
    /// <param name="by">The owner, or null for the system or a supervisor.</param>
    /// <param name="reason">Why.</param>
    /// <param name="queue">Settings: wrap-up.</param>
    /// <param name="now">The clock.</param>
    public static Decision Close(Conversation conversation, string? by, CloseReason reason, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Closed) return Decision.WrongState(conversation, "close");
        if (by is not null && Guard.Owner(conversation, by, "close") is { } refusal) return Decision.Refused(conversation, refusal);
        if (!CloseRules.Allows(conversation.Status, reason))
            return Decision.Refused(conversation, RefusalKind.WrongState, $"close as {reason}: not possible while the conversation is {conversation.Status}");
        var turn = new Turn(conversation, now);
        if (by is not null && reason == CloseReason.CustomerSilent && Silences.NotYet(conversation, queue.Silence, turn.Now) is { } why)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"close as {reason}: {why}; the conversation is {conversation.Status}");
        End(turn, reason, null, queue);
        return turn.Done();
    }

    /// <summary>The customer hung up, left the chat or said goodbye there. Messages, e-mail and tasks are never abandoned: refused for them.</summary>
    public static Decision CustomerLeft(Conversation conversation, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Closed) return Decision.WrongState(conversation, "customer left");
        if (!conversation.Medium.IsPresent())
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"customer left: a {conversation.Medium} is never abandoned");
        var turn = new Turn(conversation, now);
        Left(turn, queue);
        return turn.Done();
    }

    /// <summary>The customer's page is gone; while the chat waits it is abandoned if the page does not come back.</summary>
    public static Decision CustomerAway(Conversation conversation, DateTimeOffset now)
    {
        if (conversation.Status == ConversationStatus.Closed || conversation.AwaySince is not null || conversation.Medium != Medium.Chat)
            return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        turn.State = conversation with { AwaySince = turn.Now };
        turn.Say(new CustomerAway());
        return turn.Done();
    }

    public static Decision CustomerBack(Conversation conversation, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        Activity.Back(turn);
        return turn.Done();
    }

    internal static void Left(Turn turn, QueueSettings queue)
    {
        var where = CloseRules.WhereLeft(turn.State);
        End(turn, CloseRules.ReasonFor(turn.State, where, queue, turn.At), where, queue);
    }

    internal static void End(Turn turn, CloseReason reason, LeftWhile? left, QueueSettings queue)
    {
        var before = turn.State;
        if (before.Status == ConversationStatus.Parked) Parking.Unpark(turn, UnparkReason.Moved);
        Offering.Rescind(turn, left is null ? RescindReason.Withdrawn : RescindReason.CustomerLeft);
        Transfers.CallOff(turn, TransferOutcome.Overtaken);
        Places.Leave(turn, PlaceLeftReason.Closed);
        Conferencing.DismissAll(turn, ParticipantEnd.Closed);
        Answering.End(turn, CloseRules.OutcomeFor(reason), left);
        turn.State = turn.State with { Status = ConversationStatus.Closed, CloseReason = reason, ClosedAt = turn.At, Why = null };
        var handled = before.OwnerId is not null && left != LeftWhile.Ringing;
        Ownership.End(turn, OwnershipEnd.Closed, queue.WrapUp, handled);
        Legs.HangUp(turn);
        turn.State = turn.State with
        {
            BotId = null, AwaySince = null, UnansweredSince = null, Silence = SilenceStage.None,
            RatingAskedAt = Ratings.AskedAtEnd(before, reason, handled, queue.AskRating) ? turn.At : before.RatingAskedAt,
        };
        turn.Say(Summary(turn, before, reason, left, handled));
    }

    private static ConversationClosed Summary(Turn turn, Conversation before, CloseReason reason, LeftWhile? left, bool handled) => new()
    {
        AgentId = handled ? before.OwnerId : null,
        Reason = reason,
        LeftWhile = left,
        Answered = before.Segment?.AnsweredAt is not null,
        LastOwnerId = turn.State.LastOwnerId,
        ResolutionSeconds = Elapsed.Seconds(before.Segment?.EnqueuedAt ?? before.StartedAt, turn.At),
        Category = before.Category,
        Hops = before.Hops,
        InBot = before.Status == ConversationStatus.Bot,
    };
}
