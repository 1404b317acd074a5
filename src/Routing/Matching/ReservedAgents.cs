using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Agents who get only what comes before a rank, because a draining item of this queue or of another has reserved them;
/// sorted by that rank, so that an item looks only at those it comes before.
/// </summary>
internal sealed class ReservedAgents(Names names)
{
    private readonly SortedLists _lists = new(names);
    private ListEnds _ends = ListEnds.Empty;

    /// <summary>The one kept for the rank that comes last; -1 = none.</summary>
    public int Last => _ends.Last;

    public void Grow(int agents) => _lists.Grow(agents);

    /// <summary>Another queue's item for which the agent is kept comes before the rank.</summary>
    public static bool ElsewhereComesBefore(AgentEntry agent, Rank rank) => agent.State.ReservedElsewhere?.Rank.Before(rank) == true;

    /// <summary>The agent is not kept for something that comes before the item.</summary>
    public static bool Allow(AgentEntry agent, ItemEntry item, Rank rank) =>
        !agent.State.IsReserved || agent.ReservedFor == item || rank.Before(FloorOf(agent));

    /// <summary>The rank that a reserved agent is kept for: that of its item here, which comes first, or that of another queue.</summary>
    public static Rank FloorOf(AgentEntry agent) => agent.ReservedFor is { } item ? item.RankAt(0, 0) : agent.State.ReservedElsewhere!.Rank;

    public void Put(AgentEntry agent)
    {
        if (agent.State.Has(AgentMarks.KeptApart)) _lists.Remove(ref _ends, agent.Slot);
        agent.State.Mark(AgentMarks.KeptApart, agent.State.IsReserved);
        if (!agent.State.IsReserved) return;
        var floor = FloorOf(agent);
        _lists.Insert(ref _ends, agent.Slot, new SortKey(
            floor.Class == MediumClass.Live ? floor.DueSince.UtcTicks : long.MaxValue, floor.EnqueuedAt.UtcTicks), 0);
    }

    /// <summary>The agent before this one, kept for a better rank, or -1.</summary>
    public int Previous(int agent) => _lists.Node(agent).Previous;

    /// <summary>This agent, and every one before it, is kept for something before the rank.</summary>
    public bool IsBeyond(int agent, Rank rank) =>
        rank.Class != MediumClass.Live
        || _lists.Node(agent).Key.Before(new SortKey(rank.DueSince.UtcTicks, rank.EnqueuedAt.UtcTicks));
}
