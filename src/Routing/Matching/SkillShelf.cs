using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Sorted lists of agents side by side, one per skill set.</summary>
/// <param name="place">What the agents' nodes call it.</param>
/// <param name="grouped">Looked at by the groups of needs; else all who meet them at once.</param>
internal sealed class SkillShelf(int place, bool grouped)
{
    /// <summary>A value, and so one reference less to follow.</summary>
    private Heads _heads = new(grouped);

    public int Count { get; private set; }

    /// <summary>Makes room for skill sets 0 to count - 1.</summary>
    public void Grow(int skillSets) => _heads.Grow(skillSets);

    /// <param name="lists">The agents are its nodes; given with each call, by who has them at hand before it is known which shelf is meant.</param>
    /// <param name="skillSet">The agent's.</param>
    /// <param name="agent">In no shelf yet.</param>
    /// <param name="key">The queue's order.</param>
    public void Insert(SortedLists lists, int skillSet, int agent, SortKey key)
    {
        ref var column = ref _heads[skillSet];
        var isFirst = lists.Insert(ref column.Agents, agent, key, place);
        Count++;
        if (isFirst) _heads.Set(ref column, key.First);
    }

    public void Remove(SortedLists lists, int skillSet, int agent)
    {
        ref var column = ref _heads[skillSet];
        ref var node = ref lists.Node(agent);
        if (node.Previous < 0) _heads.Set(ref column, node.Next < 0 ? Scan.None : lists.KeyOf(node.Next).First);
        lists.Remove(ref column.Agents, agent);
        Count--;
    }

    public HeadRows RowsOf(Needs needs) => _heads.RowsOf(needs);

    /// <summary>The first agent of those who stand in the rows, one group after another; -1 = none.</summary>
    public int First(SortedLists lists, HeadRows rows)
    {
        var skillSet = rows.Least(rows.First);
        return skillSet >= 0 ? _heads[skillSet].Agents.First : FirstOfGroups(lists, rows);
    }

    /// <summary>The first agent of the group if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least(SortedLists lists, Needs needs, int group, int best)
    {
        if (Count == 0) return best;
        var rows = _heads.RowsOf(needs);
        var agent = LeastOf(lists, rows, rows.Groups[group]);
        return agent < 0 || (best >= 0 && lists.Before(best, agent)) ? best : agent;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FirstOfGroups(SortedLists lists, HeadRows rows)
    {
        var first = -1;
        for (var group = 0; first < 0 && group < rows.Groups.Length; group++) first = LeastOf(lists, rows, rows.Groups[group]);
        return first;
    }

    private int LeastOf(SortedLists lists, HeadRows rows, in HeadGroup group)
    {
        var skillSet = rows.Least(group);
        if (skillSet == Scan.Tied) return LeastOfTied(lists, rows.SkillSetsOf(group));
        return skillSet == Scan.Nothing ? -1 : _heads[skillSet].Agents.First;
    }

    private int LeastOfTied(SortedLists lists, ReadOnlySpan<int> skillSets)
    {
        var best = -1;
        foreach (var skillSet in skillSets)
            if (_heads[skillSet].Agents.First is >= 0 and var agent && (best < 0 || lists.Before(agent, best))) best = agent;
        return best;
    }
}
