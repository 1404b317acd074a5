using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>Breaks (小休): with a reason, perhaps approved, begun when the live work is over.</summary>
public static class Breaks
{
    /// <summary>The agent wants a break. While busy it stops offers now and begins when the live work ends.</summary>
    /// <param name="state">Signed in.</param>
    /// <param name="reason">Its code.</param>
    /// <param name="liveContacts">Live contacts of the agent, wrap-up included.</param>
    /// <param name="rules">What the team allows.</param>
    /// <param name="now">The clock.</param>
    public static PresenceDecision Request(PresenceState state, string reason, int liveContacts, BreakRules rules, DateTimeOffset now)
    {
        if (!state.SignedIn) return PresenceDecision.Refused(state, RefusalKind.WrongState, "break: the agent is Offline");
        if (reason.Length == 0) return PresenceDecision.Refused(state, RefusalKind.Invalid, "break: a reason is required");
        if (state.Kind == PresenceKind.Break && state.Reason == reason || state.PendingBreak?.Reason == reason) return PresenceDecision.Unchanged(state);
        if (state.Kind != PresenceKind.Break && rules.Full)
            return PresenceDecision.Refused(state, RefusalKind.NotAllowed, $"break: {rules.OnBreak} of the team are on break, the limit is {rules.Limit}");
        var turn = new PresenceTurn(state, now);
        if (state.Kind == PresenceKind.Break || !rules.NeedsApproval && liveContacts == 0)
        {
            CallOff(turn, state.AgentId);
            turn.Change(PresenceKind.Break, reason);
            return turn.Done();
        }

        CallOff(turn, state.AgentId);
        turn.State = turn.State with { PendingBreak = new(reason, turn.Now, !rules.NeedsApproval), DeniedBreak = null };
        turn.Say(new BreakRequested { Reason = reason, NeedsApproval = rules.NeedsApproval });
        return turn.Done();
    }

    /// <summary>A supervisor approves the break that was asked for.</summary>
    public static PresenceDecision Approve(PresenceState state, string by, int liveContacts, DateTimeOffset now)
    {
        if (state.PendingBreak is not { } pending) return PresenceDecision.Refused(state, RefusalKind.WrongState, "approve break: none is asked for");
        if (pending.Approved) return PresenceDecision.Unchanged(state);
        var turn = new PresenceTurn(state, now);
        turn.State = state with { PendingBreak = pending with { Approved = true } };
        turn.Say(new BreakApproved { Reason = pending.Reason, By = by });
        StartIfIdle(turn, liveContacts);
        return turn.Done();
    }

    /// <summary>A supervisor denies it, or the agent does not want it any more.</summary>
    public static PresenceDecision Deny(PresenceState state, string by, DateTimeOffset now)
    {
        var turn = new PresenceTurn(state, now);
        CallOff(turn, by);
        return turn.Done();
    }

    /// <summary>An approved break begins with the end of the live work.</summary>
    internal static void StartIfIdle(PresenceTurn turn, int liveContacts)
    {
        if (liveContacts == 0 && turn.State.PendingBreak is { Approved: true } pending) turn.Change(PresenceKind.Break, pending.Reason);
    }

    internal static void CallOff(PresenceTurn turn, string by)
    {
        if (turn.State.PendingBreak is not { } pending) return;
        turn.State = turn.State with { PendingBreak = null, DeniedBreak = by == turn.State.AgentId ? null : new(pending.Reason, turn.At) };
        turn.Say(new BreakDenied { Reason = pending.Reason, By = by });
    }
}
