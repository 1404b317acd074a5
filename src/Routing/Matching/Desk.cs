using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of one medium: those who can take one more, and those who lack only capacity, by tier and skill set.</summary>
internal sealed class Desk(Medium medium, Names names)
{
    public const int Nowhere = -1;

    private readonly SortedLists _lists = new(names);
    private Shelf[] _free = [];
    private Shelf[] _lacking = [];

    public Medium Medium => medium;

    /// <summary>Agents who lack only capacity and are not reserved.</summary>
    public int Lacking { get; private set; }

    public static int FreePlace(int tier) => tier << 1;

    public static int LackingPlace(int tier) => (tier << 1) | 1;

    public void Grow(int agents) => _lists.Grow(agents);

    /// <summary>
    /// Lists the agent here and nowhere else. True when an item may have lost its last free agent by it, or may reserve
    /// this one.
    /// </summary>
    public bool Put(int agent, int skillSet, int place, in SortKey key)
    {
        ref var node = ref _lists.Node(agent);
        var before = node.Place;
        if (before == place && (place == Nowhere || node.Key.Same(key))) return false;
        if (before != Nowhere) Take(agent, skillSet, before);
        if (place != Nowhere)
        {
            node.Key = key;
            node.Place = place;
            ShelfOf(place).Insert(skillSet, agent);
            Lacking += place & 1;
        }

        return before != place && ((before != Nowhere && (before & 1) == 0) || (place != Nowhere && (place & 1) == 1));
    }

    /// <summary>The first free agent by the queue's order whose tier is reached, or -1.</summary>
    public int FirstFree(Needs needs, int stage)
    {
        foreach (var group in needs.Groups)
        {
            var best = First(_free, group, stage);
            if (best >= 0) return best;
        }

        return -1;
    }

    /// <summary>Of those who lack only capacity the one with the least to free, or -1.</summary>
    public int FirstLacking(Needs needs, int stage) => First(_lacking, needs.SatisfiedBy, stage);

    public bool IsLacking(int agent) => _lists.Node(agent).Place is not Nowhere and var place && (place & 1) == 1;

    private void Take(int agent, int skillSet, int place)
    {
        ShelfOf(place).Remove(skillSet, agent);
        _lists.Node(agent).Place = Nowhere;
        Lacking -= place & 1;
    }

    private static int First(Shelf[] byTier, ulong[] skillSets, int stage)
    {
        var best = -1;
        var tiers = Math.Min(stage + 1, byTier.Length);
        for (var tier = 0; tier < tiers; tier++) best = byTier[tier].Least(new SkillColumns(skillSets), best);
        return best;
    }

    private Shelf ShelfOf(int place)
    {
        ref var shelves = ref (place & 1) == 0 ? ref _free : ref _lacking;
        var tier = place >> 1;
        if (tier >= shelves.Length) Widen(ref shelves, tier + 1);
        return shelves[tier];
    }

    private void Widen(ref Shelf[] shelves, int tiers)
    {
        var from = shelves.Length;
        Array.Resize(ref shelves, tiers);
        for (var tier = from; tier < tiers; tier++) shelves[tier] = new Shelf(_lists);
    }
}
