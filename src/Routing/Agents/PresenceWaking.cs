using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>What becomes due while an agent's last device is gone.</summary>
public static class PresenceWaking
{
    /// <summary>When the presence has to be woken; null = never. Work that is let go is due at once.</summary>
    public static DateTimeOffset? Next(PresenceState state, LossPolicy policy) => state.LetsGo ? state.Since : NextStage(state, policy);

    /// <summary>When the next stage of <see cref="LossStage"/> begins; null = never.</summary>
    public static DateTimeOffset? NextStage(PresenceState state, LossPolicy policy) =>
        state.LostSince is { } since && state.Loss < LossStage.Messages ? since.AddSeconds(policy.Seconds(state.Loss + 1)) : null;

    /// <summary>Releases what is due, stage by stage however late; after the last one the agent is offline.</summary>
    public static PresenceDecision Wake(PresenceState state, LossPolicy policy, DateTimeOffset now)
    {
        var turn = PresenceTurn.StartingAt(state, now);
        while (NextStage(turn.State, policy) is { } due && due <= turn.Now)
        {
            turn.MoveTo(due);
            Release(turn);
        }

        return turn.Done();
    }

    private static void Release(PresenceTurn turn)
    {
        var stage = turn.State.Loss + 1;
        turn.State = turn.State with { Loss = stage };
        // A call on a phone that is still registered goes on.
        if (stage != LossStage.Voice || !turn.State.Devices.Any(device => device.CanVoice))
            turn.Say(new WorkReleased { Stage = stage, GoneSeconds = Math.Round((turn.At - turn.State.LostSince!.Value).TotalSeconds, 3) });
        if (stage != LossStage.Messages) return;
        turn.State = turn.State with { LostSince = null };
        Breaks.CallOff(turn, turn.State.AgentId);
        turn.Change(PresenceKind.Offline, "connection lost");
    }
}
