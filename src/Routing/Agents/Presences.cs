using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>Signing in and out, and being available.</summary>
public static class Presences
{
    /// <summary>Ready for work (示闲). Signs in, ends a break, calls off one that is pending, and clears NotResponding.</summary>
    /// <param name="state">The state.</param>
    /// <param name="by">A supervisor who decides it; null = the agent.</param>
    /// <param name="now">The clock.</param>
    public static PresenceDecision BeAvailable(PresenceState state, string? by, DateTimeOffset now)
    {
        if (!state.Devices.Any(device => device.IsWorkplace))
            return PresenceDecision.Refused(state, RefusalKind.NotReady, "available: no device is connected");
        var turn = new PresenceTurn(state, now);
        Breaks.CallOff(turn, by ?? state.AgentId);
        // Whoever is back keeps what could not be given away meanwhile.
        if (state.LetsGo) turn.State = turn.State with { Loss = LossStage.None, Settling = [] };
        turn.Change(PresenceKind.Available, null, by);
        return turn.Done();
    }

    /// <summary>Signs out. Every open conversation needs a choice; live ones cannot be kept.</summary>
    /// <param name="state">The state.</param>
    /// <param name="open">What the agent owns.</param>
    /// <param name="choices">One for each.</param>
    /// <param name="by">A supervisor who decides it; null = the agent.</param>
    /// <param name="now">The clock.</param>
    public static PresenceDecision SignOut(
        PresenceState state, ImmutableArray<OpenWork> open, ImmutableArray<OpenWorkChoice> choices, string? by, DateTimeOffset now)
    {
        if (!state.SignedIn) return PresenceDecision.Unchanged(state);
        if (open.Select(work => Fault(state, work, choices)).FirstOrDefault(fault => fault is not null) is { } fault)
            return PresenceDecision.Refused(state, RefusalKind.NotAllowed, $"sign out: {fault}");
        var turn = new PresenceTurn(state, now);
        foreach (var choice in choices.Where(choice => open.Any(work => work.ConversationId == choice.ConversationId)))
            turn.Say(new OpenWorkSettled { Choice = choice });
        Breaks.CallOff(turn, by ?? state.AgentId);
        turn.State = turn.State with { LostSince = null, Loss = LossStage.None, Settling = choices.RemoveAll(choice => !Moves(choice, open)) };
        turn.Change(PresenceKind.Offline, null, by);
        return turn.Done();
    }

    private static bool Moves(OpenWorkChoice choice, ImmutableArray<OpenWork> open) =>
        choice.Action != OpenWorkAction.KeepForNextShift && open.Any(work => work.ConversationId == choice.ConversationId);

    private static string? Fault(PresenceState state, OpenWork work, ImmutableArray<OpenWorkChoice> choices)
    {
        var chosen = choices.Where(choice => choice.ConversationId == work.ConversationId).ToArray();
        if (chosen.Length != 1) return $"conversation {work.ConversationId} is open and needs one choice, not {chosen.Length}";
        return chosen[0].Action switch
        {
            OpenWorkAction.KeepForNextShift when !work.Medium.IsDeferred() =>
                $"conversation {work.ConversationId} is a live {work.Medium} and cannot wait for the next shift",
            OpenWorkAction.ToColleague when chosen[0].ColleagueId is null or "" || chosen[0].ColleagueId == state.AgentId =>
                $"conversation {work.ConversationId} goes to a colleague, but none is named",
            _ => null,
        };
    }
}
