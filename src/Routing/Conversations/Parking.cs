using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Conversations;

/// <summary>Put aside: stays with its owner, costs nothing, comes back by itself.</summary>
public static class Parking
{
    /// <summary>Longest time that a conversation can be put aside.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>In the place of an instant: until the customer writes, and after <see cref="Longest"/> all the same. A server that does not know it refuses it.</summary>
    public static readonly DateTimeOffset UntilWords = DateTimeOffset.MaxValue;

    /// <summary>Whatever the instant, it comes back when the customer writes.</summary>
    /// <param name="conversation">Active.</param>
    /// <param name="agentId">Its owner.</param>
    /// <param name="until">When it comes back, or <see cref="UntilWords"/>.</param>
    /// <param name="now">The clock.</param>
    public static Decision Park(Conversation conversation, string agentId, DateTimeOffset until, DateTimeOffset now)
    {
        var forWords = until == UntilWords;
        if (conversation is { Status: ConversationStatus.Parked } && conversation.OwnerId == agentId
            && (forWords ? conversation.ParkedForWords : conversation.ParkedUntil == until))
            return Decision.Unchanged(conversation);
        if (Guard.FreeOwner(conversation, agentId, "park") is { } refusal) return Decision.Refused(conversation, refusal);
        var turn = new Turn(conversation, now);
        if (forWords) until = turn.Now + Longest;
        if (until <= turn.Now || until > turn.Now + Longest)
            return Decision.Refused(conversation, RefusalKind.Invalid, $"park: until {until:O} is not within {Longest.TotalDays:0} days after {turn.Now:O}");
        if (conversation.Legs.Any(leg => leg.State != LegState.Ended && leg.Medium.IsSpoken()))
            return Decision.Refused(conversation, RefusalKind.NotAllowed, "park: the customer is on the line");
        if (!conversation.Participants.IsEmpty) return Decision.Refused(conversation, RefusalKind.NotAllowed, "park: other agents take part");
        turn.State = conversation with
        {
            Status = ConversationStatus.Parked,
            ParkedUntil = until.ToUniversalTime(),
            ParkedForWords = forWords,
            Woken = null,
            Units = 0,
            Quiet = false,
            Work = Resting.Begin(conversation.Work, turn.At),
        };
        turn.Say(new Parked { AgentId = agentId, Until = until.ToUniversalTime(), ForWords = forWords });
        return turn.Done();
    }

    /// <summary>The owner takes it up again; the owner's capacity has been checked.</summary>
    public static Decision Unpark(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, agentId, "unpark") is { } refusal) return Decision.Refused(conversation, refusal);
        if (conversation.Status != ConversationStatus.Parked) return Decision.WrongState(conversation, "unpark");
        var turn = new Turn(conversation, now);
        Unpark(turn, UnparkReason.Agent);
        return turn.Done();
    }

    /// <summary>
    /// Active again. By time it comes back quiet, at no cost, because nothing may take an agent over capacity just because a
    /// time has come; it costs units once the customer writes. What is closed or moved on from there costs its owner nothing either,
    /// nor does the wrap-up of it.
    /// </summary>
    internal static void Unpark(Turn turn, UnparkReason reason)
    {
        var (c, quiet) = (turn.State, reason is UnparkReason.Time or UnparkReason.Moved);
        turn.State = c with
        {
            Status = ConversationStatus.Active,
            ParkedUntil = null,
            ParkedForWords = false,
            Woken = reason is UnparkReason.Time or UnparkReason.Customer ? new(turn.At, reason) : null,
            Quiet = quiet,
            Units = quiet ? 0 : c.ActiveUnits,
            Silence = SilenceStage.None,
            Work = quiet ? c.Work : Resting.End(c.Work, turn.At),
        };
        turn.Say(new Unparked { AgentId = c.OwnerId, Reason = reason });
        if (turn.State.Units != c.Units) turn.Say(new UnitsChanged { AgentId = c.OwnerId, Units = turn.State.Units, Reason = UnitsReason.Unparked });
    }
}
