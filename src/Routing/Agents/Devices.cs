using OmniContact.Routing.Agents.Facts;

namespace OmniContact.Routing.Agents;

/// <summary>Several devices make one presence: the agent is there while any device is on which they can work.</summary>
public static class Devices
{
    /// <summary>A device is there, again, or with other abilities. It signs nobody in by itself.</summary>
    public static PresenceDecision Connect(PresenceState state, AgentDevice device, DateTimeOffset now)
    {
        var known = state.Devices.FirstOrDefault(d => d.Id == device.Id);
        if (known == device) return PresenceDecision.Unchanged(state);
        var turn = new PresenceTurn(state, now);
        var (before, lost) = (Readiness.Of(state), state.LostSince);
        turn.State = state with { Devices = known is null ? state.Devices.Add(device) : state.Devices.Replace(known, device) };
        turn.Say(new DeviceConnected { Device = device });
        if (device.IsWorkplace && lost is { } since)
        {
            turn.State = turn.State with { LostSince = null, Loss = LossStage.None };
            turn.Say(new AgentReturned { GoneSeconds = Math.Round((turn.Now - since).TotalSeconds, 3) });
        }

        SayReadiness(turn, before);
        return turn.Done();
    }

    /// <summary>A device is gone. After the last one a signed-in agent gets no offers, and the grace of <see cref="LossPolicy"/> begins.</summary>
    public static PresenceDecision Disconnect(PresenceState state, string deviceId, DateTimeOffset now)
    {
        if (state.Devices.FirstOrDefault(d => d.Id == deviceId) is not { } device) return PresenceDecision.Unchanged(state);
        var turn = new PresenceTurn(state, now);
        var before = Readiness.Of(state);
        turn.State = state with { Devices = state.Devices.Remove(device) };
        turn.Say(new DeviceDisconnected { DeviceId = deviceId });
        if (state.SignedIn && state.LostSince is null && !turn.State.Devices.Any(d => d.IsWorkplace))
        {
            turn.State = turn.State with { LostSince = turn.Now, Loss = LossStage.None };
            turn.Say(new AgentLost());
        }

        SayReadiness(turn, before);
        return turn.Done();
    }

    private static void SayReadiness(PresenceTurn turn, MediaSet before)
    {
        if (Readiness.Of(turn.State) is var after && after != before) turn.Say(new ReadinessChanged { Media = after });
    }
}
