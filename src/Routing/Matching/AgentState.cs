using System.Collections.Immutable;
using OmniContact.Routing.Agents;

namespace OmniContact.Routing.Matching;

/// <summary>What the matcher knows of an agent beside its configuration. Instants are UTC ticks.</summary>
internal struct AgentState
{
    public AgentEntry Entry;
    public ImmutableArray<double> HandlingSeconds;
    public long Epoch;
    public long Version;
    public long IdleSince;
    public long LastTurn;

    /// <summary>Number of the skill set.</summary>
    public int SkillSet;

    /// <summary>First stage of an item's wait from which the agent may have it.</summary>
    public int Tier;
    public AgentUnits Units;
    public PresenceKind Presence;

    /// <summary>Media of which one more fits, whatever the agent is ready for.</summary>
    public MediaSet Free;

    /// <summary>Media that the agent is ready for, whatever the load; none unless Available.</summary>
    public MediaSet Serves;

    /// <summary>Those of them of which one more fits now, ringing included.</summary>
    public MediaSet Takes;
    public AgentMarks Marks;

    private Reservation? _reservedElsewhere;
    private long _askedUntil;

    public Reservation? ReservedElsewhere
    {
        readonly get => _reservedElsewhere;
        set
        {
            _reservedElsewhere = value;
            Mark(AgentMarks.ReservedElsewhere, value is not null);
        }
    }

    /// <summary>A hint is on its way until then, unless answered before; <c>long.MinValue</c> = none.</summary>
    public long AskedUntil
    {
        readonly get => _askedUntil;
        set
        {
            _askedUntil = value;
            Mark(AgentMarks.Asked, value != long.MinValue);
        }
    }

    public readonly bool IsReserved => (Marks & AgentMarks.Reserved) != 0;

    public readonly bool IsAsked => (Marks & AgentMarks.Asked) != 0;

    /// <summary>Before the first status.</summary>
    public static AgentState Of(AgentEntry entry) =>
        new() { Entry = entry, Epoch = long.MinValue, LastTurn = long.MinValue, AskedUntil = long.MinValue };

    public readonly bool Has(AgentMarks mark) => (Marks & mark) != 0;

    public void Mark(AgentMarks mark, bool on) => Marks = on ? Marks | mark : Marks & ~mark;
}
