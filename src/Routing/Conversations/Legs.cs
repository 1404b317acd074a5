using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>The channels of one conversation: it is held by the liveliest open one.</summary>
public static class Legs
{
    /// <summary>
    /// One more channel joins (channel switch, step-up): same conversation, same owner, who may exceed their capacity by one they open
    /// themselves. One that the customer opened costs the owner nothing before they take it; a live one waits for that a bounded time.
    /// </summary>
    /// <param name="conversation">Open, or closed with its owner still in wrap-up.</param>
    /// <param name="leg">The new leg; one that is known already changes nothing.</param>
    /// <param name="startedBy">The agent who opened it, or null for the customer.</param>
    /// <param name="profile">The owner's capacity profile; null without an owner.</param>
    /// <param name="queue">Settings: the wait for the owner.</param>
    /// <param name="now">The clock.</param>
    public static Decision Add(
        Conversation conversation, Leg leg, string? startedBy, CapacityProfile? profile, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Legs.Any(known => known.Id == leg.Id)) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        if (conversation.Status == ConversationStatus.Closed) Reopening.ComeBack(turn);
        if (turn.State.Status == ConversationStatus.Closed) return Decision.WrongState(conversation, "join leg");
        Activity.Wake(turn);
        var (c, served) = (turn.State, MediumSwitch.Served(turn.State));
        var awaits = startedBy is null && c.OwnerId is not null && leg.Medium.Liveliness() > served.Liveliness();
        DateTimeOffset? due = startedBy is null && leg.Medium.IsPresent() && c.OwnerId is not null ? turn.Now.AddSeconds(queue.OwnerWaitSeconds) : null;
        turn.State = c with { Legs = c.Legs.Add(leg with { AwaitsOwner = awaits, OwnerDue = due }) };
        turn.Say(new LegAdded { LegId = leg.Id, Channel = leg.Channel, LegMedium = leg.Medium, State = leg.State });
        MediumSwitch.Settle(turn, served, profile);
        Activity.WaitForNext(turn);
        return turn.Done();
    }

    /// <summary>Media flow. For a spoken conversation with an owner this is the answer, and from now on it costs them its units.</summary>
    public static Decision Connect(Conversation conversation, string legId, CapacityProfile? profile, DateTimeOffset now)
    {
        if (Open(conversation, legId) is not { } leg) return NoLeg(conversation, legId);
        if (leg.State == LegState.Held) return Decision.Refused(conversation, RefusalKind.WrongState, $"connect leg {legId}: it is held");
        var turn = new Turn(conversation, now);
        if (leg.State == LegState.Ringing) Set(turn, leg, LegState.Connected);
        if (turn.State is not { Status: ConversationStatus.Active, OwnerId: { } owner }) return turn.Done();
        Take(turn, profile, one => one.Id == legId);
        if (turn.State.Transfer?.Kind == TransferKind.PassedOn) Transfers.CallOff(turn, TransferOutcome.CalledOff);
        if (leg.Medium.IsSpoken()) Answering.Mark(turn, owner);
        return turn.Done();
    }

    /// <summary>The customer is put on hold on a leg.</summary>
    public static Decision Hold(Conversation conversation, string legId, DateTimeOffset now) =>
        Switch(conversation, legId, LegState.Connected, LegState.Held, now);

    public static Decision Resume(Conversation conversation, string legId, DateTimeOffset now) =>
        Switch(conversation, legId, LegState.Held, LegState.Connected, now);

    /// <summary>A leg is over. With no other leg open, and nothing to be done without the customer, the conversation is over too.</summary>
    public static Decision End(Conversation conversation, string legId, CapacityProfile? profile, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.Legs.FirstOrDefault(l => l.Id == legId) is { State: LegState.Ended }) return Decision.Unchanged(conversation);
        if (Open(conversation, legId) is not { } leg) return NoLeg(conversation, legId);
        var turn = new Turn(conversation, now);
        var last = MediumSwitch.EndsWith(conversation, leg);
        if (last) Closing.Left(turn, queue);
        if (Open(turn.State, legId) is not { } open) return turn.Done();
        Set(turn, open, LegState.Ended);
        if (turn.State.OwnerWait?.LegId == legId)
        {
            Activity.EndOwnerWait(turn, came: false);
            Activity.WaitForNext(turn);
        }

        if (!last) MediumSwitch.Settle(turn, MediumSwitch.Served(conversation), profile);
        return turn.Done();
    }

    /// <summary>By which words go out: the latest that can carry them; where none is open the latest of all, and null where there is none.</summary>
    public static Leg? ForWords(Conversation conversation) =>
        conversation.Legs.LastOrDefault(leg => leg.State != LegState.Ended && leg.Medium.IsText()) ?? conversation.Legs.LastOrDefault();

    /// <summary>The owner takes what the customer opened, over capacity if need be.</summary>
    internal static void Take(Turn turn, CapacityProfile? profile, Func<Leg, bool> which)
    {
        var (c, served) = (turn.State, MediumSwitch.Served(turn.State));
        if (c.Legs.Any(leg => (leg.AwaitsOwner || leg.OwnerDue is not null) && which(leg)))
        {
            turn.State = c with { Legs = [.. c.Legs.Select(leg => which(leg) ? leg with { AwaitsOwner = false, OwnerDue = null } : leg)] };
            MediumSwitch.Settle(turn, served, profile);
        }

        if (c.OwnerWait is { } wait && (wait.LegId is not { } id || c.Legs.Any(leg => leg.Id == id && which(leg)))) Activity.OwnerCame(turn);
    }

    internal static void HoldAll(Turn turn) => SwitchAll(turn, LegState.Connected, LegState.Held, leg => leg.Medium.IsSpoken());

    internal static void ResumeAll(Turn turn) => SwitchAll(turn, LegState.Held, LegState.Connected, _ => true);

    /// <summary>Spoken legs end with the conversation; the others stay open, since the customer can write on.</summary>
    internal static void EndAll(Turn turn)
    {
        foreach (var leg in turn.State.Legs.Where(leg => leg.State != LegState.Ended)) Set(turn, leg, LegState.Ended);
    }

    internal static void HangUp(Turn turn)
    {
        foreach (var leg in turn.State.Legs.Where(leg => leg.State != LegState.Ended && leg.Medium.IsSpoken())) Set(turn, leg, LegState.Ended);
    }

    private static Decision Switch(Conversation conversation, string legId, LegState from, LegState to, DateTimeOffset now)
    {
        if (Open(conversation, legId) is not { } leg) return NoLeg(conversation, legId);
        if (leg.State == to) return Decision.Unchanged(conversation);
        if (leg.State != from || conversation.Status == ConversationStatus.Closed)
            return Decision.Refused(conversation, RefusalKind.WrongState, $"leg {legId} is {leg.State}; the conversation is {conversation.Status}");
        var turn = new Turn(conversation, now);
        Set(turn, leg, to);
        return turn.Done();
    }

    private static void SwitchAll(Turn turn, LegState from, LegState to, Func<Leg, bool> which)
    {
        foreach (var leg in turn.State.Legs.Where(leg => leg.State == from && which(leg))) Set(turn, leg, to);
    }

    private static void Set(Turn turn, Leg leg, LegState to)
    {
        var changed = leg with { State = to, EndedAt = to == LegState.Ended ? turn.At : null };
        turn.State = Holding(turn.State with { Legs = turn.State.Legs.Replace(leg, changed) }, turn.At);
        turn.Say(new LegChanged { LegId = leg.Id, LegMedium = leg.Medium, From = leg.State, To = to });
    }

    /// <summary>Hold time of the owner's part runs while any leg is held.</summary>
    private static Conversation Holding(Conversation c, DateTimeOffset at)
    {
        if (c.Work is not { } work) return c;
        var held = c.Legs.Any(leg => leg.State == LegState.Held);
        return (held, work.HeldSince) switch
        {
            (true, null) => c with { Work = work with { HeldSince = at } },
            (false, { } since) => c with { Work = work with { HeldSince = null, HeldSeconds = work.HeldSeconds + Elapsed.Seconds(since, at) } },
            _ => c,
        };
    }

    private static Leg? Open(Conversation conversation, string legId) =>
        conversation.Legs.FirstOrDefault(leg => leg.Id == legId && leg.State != LegState.Ended);

    private static Decision NoLeg(Conversation conversation, string legId) =>
        Decision.Refused(conversation, RefusalKind.NotFound, $"leg {legId} is not open; the conversation is {conversation.Status}");
}
