using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Sorted lists of agents side by side, one per skill set.</summary>
/// <param name="lists">The agents are its nodes.</param>
/// <param name="grouped">Looked at by the groups of needs; else all who meet them at once.</param>
internal sealed class SkillShelf(SortedLists lists, bool grouped)
{
    private readonly Heads _heads = new(grouped);

    public int Count { get; private set; }

    public void Insert(int skillSet, int agent)
    {
        if (skillSet >= _heads.Columns) _heads.Grow(skillSet + 1);
        ref var column = ref _heads[skillSet];
        lists.Insert(ref column.Agents, agent);
        Count++;
        if (column.Agents.First == agent) _heads.Set(ref column, lists.KeyOf(agent).First);
    }

    public void Remove(int skillSet, int agent)
    {
        ref var column = ref _heads[skillSet];
        var wasFirst = column.Agents.First == agent;
        lists.Remove(ref column.Agents, agent);
        Count--;
        if (wasFirst) _heads.Set(ref column, column.Agents.First < 0 ? Scan.None : lists.KeyOf(column.Agents.First).First);
    }

    /// <summary>The first agent of the group if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least(Needs needs, int group, int best)
    {
        if (Count == 0) return best;
        var among = _heads.GroupOf(needs, group);
        var skillSet = _heads.Least(among, out var tied);
        if (skillSet < 0) return best;
        var agent = tied ? LeastOfTied(among) : _heads[skillSet].Agents.First;
        return best < 0 || lists.Before(agent, best) ? agent : best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeastOfTied(HeadGroup among)
    {
        var best = -1;
        foreach (var skillSet in _heads.SkillSetsOf(among))
            if (_heads[skillSet].Agents.First is >= 0 and var agent && (best < 0 || lists.Before(agent, best))) best = agent;
        return best;
    }
}
