using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Sorted lists of agents side by side, one per column, a skill set each. The keys at their heads stand together: whoever
/// looks compares those of a row's columns and need not know whose they are.
/// </summary>
/// <param name="place">What the agents' nodes call it.</param>
/// <param name="grouped">Looked at by the groups of needs; else all who meet them at once.</param>
internal sealed class SkillShelf(int place, bool grouped)
{
    private long[] _keys = [];
    private ListEnds[] _agents = [];

    public int Count { get; private set; }

    /// <summary>Makes room for skill sets 0 to count - 1.</summary>
    public void Grow(int skillSets)
    {
        var (from, words) = (_keys.Length, Scan.Words(SkillRow.ColumnOf(skillSets)));
        if (words * Scan.Word <= from) return;
        Array.Resize(ref _keys, Math.Max(words * Scan.Word, from * 2));
        Array.Resize(ref _agents, _keys.Length);
        _keys.AsSpan(from).Fill(Scan.None);
        _agents.AsSpan(from).Fill(ListEnds.Empty);
    }

    /// <param name="lists">The agents are its nodes; given with each call, by who has them at hand before it is known which shelf is meant.</param>
    /// <param name="skillSet">The agent's.</param>
    /// <param name="agent">In no shelf yet.</param>
    /// <param name="key">The queue's order.</param>
    public void Insert(SortedLists lists, int skillSet, int agent, SortKey key)
    {
        var column = SkillRow.ColumnOf(skillSet);
        var isFirst = lists.Insert(ref AgentsOf(column), agent, key, place);
        Count++;
        if (isFirst) KeyOf(column) = key.First;
    }

    public void Remove(SortedLists lists, int skillSet, int agent)
    {
        var column = SkillRow.ColumnOf(skillSet);
        ref var node = ref lists.Node(agent);
        if (node.Previous < 0) KeyOf(column) = node.Next < 0 ? Scan.None : lists.KeyOf(node.Next).First;
        lists.Remove(ref AgentsOf(column), agent);
        Count--;
    }

    /// <summary>The first agent of those who meet the needs, one group after another; -1 = none.</summary>
    public int First(SortedLists lists, Needs needs)
    {
        Debug.Assert(needs.First.Max() < _keys.Length);
        var column = RowScan.LeastOfFew(ref MemoryMarshal.GetArrayDataReference(_keys), needs.First);
        return column >= 0 ? AgentsOf(column).First : FirstOfGroups(lists, needs);
    }

    /// <summary>The first agent of the group if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least(SortedLists lists, Needs needs, int group, int best)
    {
        if (Count == 0) return best;
        var agent = LeastOf(lists, grouped ? needs.Groups[group] : needs.Everyone);
        return agent < 0 || (best >= 0 && lists.Before(best, agent)) ? best : agent;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FirstOfGroups(SortedLists lists, Needs needs)
    {
        var first = -1;
        for (var group = 0; first < 0 && group < needs.Groups.Length; group++) first = LeastOf(lists, needs.Groups[group]);
        return first;
    }

    private int LeastOf(SortedLists lists, SkillRow row)
    {
        Debug.Assert(row.Columns.Max() < _keys.Length);
        var column = row.Least(_keys);
        if (column == RowScan.Tied) return LeastOfTied(lists, row.Columns);
        return column == RowScan.Nothing ? -1 : AgentsOf(column).First;
    }

    private int LeastOfTied(SortedLists lists, int[] columns)
    {
        var best = -1;
        foreach (var column in columns)
            if (AgentsOf(column).First is >= 0 and var agent && (best < 0 || lists.Before(agent, best))) best = agent;
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref long KeyOf(int column)
    {
        Debug.Assert((uint)column < (uint)_keys.Length);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_keys), column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ListEnds AgentsOf(int column)
    {
        Debug.Assert((uint)column < (uint)_agents.Length);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_agents), column);
    }
}
