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

    public int Last => _ends.Last;

    public void Grow(int agents) => _lists.Grow(agents);

    /// <summary>The rank that the agent is kept for: that of its item here, which comes first, or that of another queue.</summary>
    public static Rank? FloorOf(AgentEntry agent) => agent.ReservedFor is { } item ? item.RankAt(0, 0) : agent.ReservedElsewhere;

    public void Put(AgentEntry agent)
    {
        if (agent.IsKeptApart) _lists.Remove(ref _ends, agent.Slot);
        agent.IsKeptApart = agent.IsReserved;
        if (!agent.IsReserved) return;
        ref var node = ref _lists.Node(agent.Slot);
        var floor = FloorOf(agent)!.Value;
        node.Key = new SortKey(floor.Class == MediumClass.Live ? floor.DueSince.UtcTicks : long.MaxValue, floor.EnqueuedAt.UtcTicks);
        _lists.Insert(ref _ends, agent.Slot);
    }

    /// <summary>The agent before this one, with a better rank, or -1.</summary>
    public int Previous(int agent) => _lists.Node(agent).Previous;

    /// <summary>Every agent from here on is kept for something before the rank.</summary>
    public bool IsBeyond(int agent, Rank rank) =>
        rank.Class != MediumClass.Live
        || _lists.Node(agent).Key.Before(new SortKey(rank.DueSince.UtcTicks, rank.EnqueuedAt.UtcTicks));
}
