using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>What the matcher knows of an agent. Instants are UTC ticks.</summary>
internal sealed class AgentEntry(int slot)
{
    public int Slot => slot;

    public AgentMember Member = null!;

    public bool Removed;

    /// <summary>Number of the skill set.</summary>
    public int SkillSet;

    /// <summary>First stage of an item's wait from which the agent may have it.</summary>
    public int Tier;

    public long Epoch = long.MinValue;
    public long Version;
    public PresenceKind Presence = PresenceKind.Offline;

    /// <summary>Media that the agent is ready for, whatever the load; none unless Available.</summary>
    public MediaSet Serves;

    /// <summary>Those of them of which one more fits now, ringing included.</summary>
    public MediaSet Takes;

    /// <summary>Used units over those of the profile.</summary>
    public int Used;
    public int Units;

    /// <summary>Media of which one more fits apart from ringing.</summary>
    public MediaSet Free;

    public ImmutableArray<int> UnitsToFree;
    public long IdleSince;
    public ImmutableArray<double> HandlingSeconds;
    public ImmutableArray<DateTimeOffset?> RoomExpectedAt;
    public long LastTurn = long.MinValue;

    /// <summary>A hint is on its way until then, unless answered before.</summary>
    public long AskedUntil = long.MinValue;

    /// <summary>The draining item that has reserved the agent.</summary>
    public ItemEntry? ReservedFor;

    public Reservation? ReservedElsewhere;

    /// <summary>In the list of <see cref="ReservedAgents"/>.</summary>
    public bool IsKeptApart;

    /// <summary>Units that have to end before one more of the medium fits.</summary>
    public int ToFree(Medium medium) => UnitsToFree.IsDefaultOrEmpty ? 0 : UnitsToFree[(int)medium];

    public bool IsReserved => ReservedFor is not null || ReservedElsewhere is not null;
}
