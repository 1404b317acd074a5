using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>What the matcher knows of an agent beside its configuration. Instants are UTC ticks.</summary>
internal struct AgentState
{
    /// <summary>Before the first status.</summary>
    public static AgentState Of(AgentEntry entry) => new() { Entry = entry, Epoch = long.MinValue, LastTurn = long.MinValue, AskedUntil = long.MinValue };

    public AgentEntry Entry;
    public ImmutableArray<int> UnitsToFree;
    public ImmutableArray<double> HandlingSeconds;
    public ImmutableArray<DateTimeOffset?> RoomExpectedAt;
    public Reservation? ReservedElsewhere;
    public long Epoch;
    public long Version;
    public long IdleSince;
    public long LastTurn;

    /// <summary>A hint is on its way until then, unless answered before.</summary>
    public long AskedUntil;

    /// <summary>Number of the skill set.</summary>
    public int SkillSet;

    /// <summary>First stage of an item's wait from which the agent may have it.</summary>
    public int Tier;

    /// <summary>Used units, and those of the profile.</summary>
    public int Used;
    public int Units;
    public PresenceKind Presence;

    /// <summary>Media that the agent is ready for, whatever the load; none unless Available.</summary>
    public MediaSet Serves;

    /// <summary>Those of them of which one more fits now, ringing included.</summary>
    public MediaSet Takes;

    /// <summary>Media of which one more fits apart from ringing.</summary>
    public MediaSet Free;

    /// <summary>A draining item of this queue has reserved the agent.</summary>
    public bool IsReservedHere;

    /// <summary>In the list of <see cref="ReservedAgents"/>.</summary>
    public bool IsKeptApart;

    public readonly bool IsReserved => IsReservedHere || ReservedElsewhere is not null;

    public readonly bool IsAsked => AskedUntil != long.MinValue;

    /// <summary>Units that have to end before one more of the medium fits.</summary>
    public readonly int ToFree(Medium medium) => UnitsToFree.IsDefaultOrEmpty ? 0 : UnitsToFree[(int)medium];
}
