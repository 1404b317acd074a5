using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Engine;

/// <summary>One agent.</summary>
internal sealed class SimulatedAgent(int number, int member, GroupPlan group)
{
    public int Number => number;

    public GroupPlan Group => group;

    /// <summary>Number within the group.</summary>
    public int Member => member;

    public string Id { get; } = group.Group.AgentId(member);

    public Seat[] Seats = [];

    public LoadState Load = group.Loads.None;

    public PresenceKind Presence = PresenceKind.Offline;

    /// <summary>What the agent turns to when the work in hand is done.</summary>
    public PresenceKind Wanted = PresenceKind.Offline;

    /// <summary>The change of duty that comes next.</summary>
    public int NextDuty;

    /// <summary>UTC ticks; the later of the end of the last contact and the last change to Available.</summary>
    public long IdleSince;

    public long Version;

    /// <summary>UTC ticks up to which the agent's time is booked.</summary>
    public long BookedUntil;
}
