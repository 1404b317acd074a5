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
    private ListEnds[] _ends = [];

    public int Count { get; private set; }

    public void Insert(int skillSet, int agent)
    {
        if (skillSet >= _ends.Length) Grow(skillSet + 1);
        ref var list = ref _ends[skillSet];
        lists.Insert(ref list, agent);
        Count++;
        if (list.First == agent) _heads.Set(skillSet, lists.KeyOf(agent).First);
    }

    public void Remove(int skillSet, int agent)
    {
        ref var list = ref _ends[skillSet];
        var wasFirst = list.First == agent;
        lists.Remove(ref list, agent);
        Count--;
        if (wasFirst) _heads.Set(skillSet, list.First < 0 ? Scan.None : lists.KeyOf(list.First).First);
    }

    /// <summary>The first agent of the group if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least(Needs needs, int group, int best)
    {
        if (Count == 0) return best;
        var among = _heads.GroupOf(needs, group);
        var skillSet = _heads.Least(among, out var tied);
        if (skillSet < 0) return best;
        var agent = tied ? LeastOfTied(among) : _ends[skillSet].First;
        return best < 0 || lists.Before(agent, best) ? agent : best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeastOfTied(HeadGroup among)
    {
        var best = -1;
        foreach (var skillSet in _heads.SkillSetsOf(among))
            {
            if (skillSet >= _ends.Length || _ends[skillSet].First is not (>= 0 and var agent)) continue;
            if (best < 0 || lists.Before(agent, best)) best = agent;
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int skillSets)
    {
        var from = _ends.Length;
        Array.Resize(ref _ends, Math.Max(skillSets, Math.Max(16, from * 2)));
        _ends.AsSpan(from).Fill(ListEnds.Empty);
        _heads.Grow(_ends.Length);
    }
}
