using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>Sorted lists of agents side by side, one per skill set.</summary>
/// <param name="lists">The agents are its nodes.</param>
/// <param name="place">What the agents' nodes call it.</param>
/// <param name="grouped">Looked at by the groups of needs; else all who meet them at once.</param>
internal sealed class SkillShelf(SortedLists lists, int place, bool grouped)
{
    /// <summary>A value, and so one reference less to follow.</summary>
    private Heads _heads = new(grouped);

    public int Count { get; private set; }

    /// <summary>Makes room for skill sets 0 to count - 1.</summary>
    public void Grow(int skillSets) => _heads.Grow(skillSets);

    public void Insert(int skillSet, int agent, SortKey key)
    {
        ref var column = ref _heads[skillSet];
        var isFirst = lists.Insert(ref column.Agents, agent, key, place);
        Count++;
        if (isFirst) _heads.Set(ref column, key.First);
    }

    public void Remove(int skillSet, int agent)
    {
        ref var column = ref _heads[skillSet];
        var wasFirst = lists.Remove(ref column.Agents, agent);
        Count--;
        if (wasFirst) _heads.Set(ref column, column.Agents.First < 0 ? Scan.None : lists.KeyOf(column.Agents.First).First);
    }

    /// <summary>The first agent of those who meet the needs, one group after another; -1 = none.</summary>
    public int First(Needs needs)
    {
        if (Count == 0) return -1;
        foreach (ref readonly var group in _heads.GroupsOf(needs).AsSpan())
        {
            var skillSet = _heads.Least(group);
            if (skillSet >= 0) return _heads[skillSet].Agents.First;
            if (skillSet == Scan.Tied) return LeastOfTied(group);
        }

        return -1;
    }

    /// <summary>The first agent of the group if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least(Needs needs, int group, int best)
    {
        if (Count == 0) return best;
        ref readonly var among = ref _heads.GroupsOf(needs)[group];
        var skillSet = _heads.Least(among);
        if (skillSet == Scan.Nothing) return best;
        var agent = skillSet == Scan.Tied ? LeastOfTied(among) : _heads[skillSet].Agents.First;
        return best < 0 || lists.Before(agent, best) ? agent : best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeastOfTied(in HeadGroup among)
    {
        var best = -1;
        foreach (var skillSet in _heads.SkillSetsOf(among))
            if (_heads[skillSet].Agents.First is >= 0 and var agent && (best < 0 || lists.Before(agent, best))) best = agent;
        return best;
    }
}
