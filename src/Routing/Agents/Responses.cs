using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Agents;

/// <summary>How an agent answers offers, and what contacts do to the presence. What is heard of after sign-out counts no more.</summary>
public static class Responses
{
    /// <summary>An offer lapsed. After so many in a row the agent is NotResponding, keeps its conversations, and has to clear it.</summary>
    public static PresenceDecision Missed(PresenceState state, Medium medium, QueueSettings queue, DateTimeOffset now)
    {
        if (!state.SignedIn) return PresenceDecision.Unchanged(state);
        var voice = medium.IsSpoken();
        var turn = new PresenceTurn(state, now);
        var inARow = (voice ? state.VoiceMisses : state.TextMisses) + 1;
        turn.State = voice ? state with { VoiceMisses = inARow } : state with { TextMisses = inARow };
        turn.Say(new OfferMissed { Medium = medium, InARow = inARow });
        if (inARow >= (voice ? queue.VoiceMissesAllowed : queue.TextMissesAllowed) && state.Kind == PresenceKind.Available)
            turn.Change(PresenceKind.NotResponding, null);
        return turn.Done();
    }

    /// <summary>An offer was accepted: the row of misses is broken.</summary>
    public static PresenceDecision Accepted(PresenceState state, Medium medium, DateTimeOffset now)
    {
        var voice = medium.IsSpoken();
        if ((voice ? state.VoiceMisses : state.TextMisses) == 0) return PresenceDecision.Unchanged(state);
        var turn = new PresenceTurn(state, now);
        turn.State = voice ? state with { VoiceMisses = 0 } : state with { TextMisses = 0 };
        turn.Say(new MissesCleared { Voice = voice });
        return turn.Done();
    }

    /// <summary>An offer was rejected; queues limit how often.</summary>
    public static PresenceDecision Declined(PresenceState state, DateTimeOffset now)
    {
        if (!state.SignedIn) return PresenceDecision.Unchanged(state);
        var turn = new PresenceTurn(state, now);
        turn.State = state with { Rejected = state.Rejected + 1 };
        turn.Say(new OfferDeclined { SinceSignIn = turn.State.Rejected });
        return turn.Done();
    }

    /// <summary>A contact was put aside: an approved break begins when it was the last live one.</summary>
    /// <param name="state">The state.</param>
    /// <param name="liveContacts">Live contacts that are left, wrap-up included.</param>
    /// <param name="now">The clock.</param>
    public static PresenceDecision PutAside(PresenceState state, int liveContacts, DateTimeOffset now)
    {
        var turn = new PresenceTurn(state, now);
        Breaks.StartIfIdle(turn, liveContacts);
        return turn.Done();
    }

    /// <summary>A contact is over, wrap-up included: idle time counts anew, and an approved break begins when it was the last live one.</summary>
    /// <param name="state">The state.</param>
    /// <param name="liveContacts">Live contacts that are left, wrap-up included.</param>
    /// <param name="now">The clock.</param>
    public static PresenceDecision ContactEnded(PresenceState state, int liveContacts, DateTimeOffset now)
    {
        var turn = new PresenceTurn(state, now);
        turn.State = state with { ContactEndedAt = turn.Now };
        turn.Say(new ContactEnded());
        Breaks.StartIfIdle(turn, liveContacts);
        return turn.Done();
    }
}
