using System.Runtime.CompilerServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of one medium: those who can take one more, and those who lack only capacity, by tier and skill set.</summary>
internal sealed class Desk(Medium medium, Names names, Desk? next)
{
    /// <summary>Places, while all members are of the first tier.</summary>
    private const int OneTier = 2;

    private readonly SortedLists _lists = new(names);
    private SkillShelf[] _shelves = [];
    private SkillShelf _firstTier = null!;

    public Medium Medium => medium;

    /// <summary>The desk that was opened before; null = this is the first.</summary>
    public Desk? Next => next;

    /// <summary>The medium as a set.</summary>
    public MediaSet AsSet { get; } = Media.Of(medium);

    /// <summary>Those who lack only capacity are listed: while some item may reserve.</summary>
    public bool TracksLacking { get; set; }

    /// <summary>There are agents who lack only capacity and are not reserved.</summary>
    public bool HasLacking
    {
        get
        {
            for (var place = LackingPlace(0); place < _shelves.Length; place += 2)
                if (_shelves[place].Count > 0) return true;
            return false;
        }
    }

    public static int FreePlace(int tier) => tier << 1;

    public static int LackingPlace(int tier) => (tier << 1) | 1;

    /// <summary>Makes room for agents 0 to count - 1.</summary>
    public void Grow(int agents) => _lists.Grow(agents);

    /// <summary>Makes room for a tier, and for skill sets 0 to count - 1 in each.</summary>
    public void Grow(int tier, int skillSets)
    {
        var from = _shelves.Length;
        if (LackingPlace(tier) >= from) Array.Resize(ref _shelves, LackingPlace(tier) + 1);
        for (var place = from; place < _shelves.Length; place++)
            _shelves[place] = new SkillShelf(place, grouped: !IsLackingPlace(place));
        foreach (var shelf in _shelves) shelf.Grow(skillSets);
        _firstTier = _shelves[FreePlace(0)];
    }

    /// <summary>
    /// Lists the agent here and nowhere else. True when an item may have lost its last free agent by it, or may reserve
    /// this one.
    /// </summary>
    public bool Put(int agent, int skillSet, int place, SortKey key)
    {
        if (_lists.Node(agent).Place != ListEnds.Nowhere) return Move(agent, skillSet, place, key);
        ShelfAt(place).Insert(_lists, skillSet, agent, key);
        return IsLackingPlace(place);
    }

    /// <summary>Lists the agent no longer. True when an item may have lost its last free agent by it.</summary>
    public bool TakeOut(int agent, int skillSet)
    {
        var place = _lists.Node(agent).Place;
        if (place == ListEnds.Nowhere) return false;
        ShelfAt(place).Remove(_lists, skillSet, agent);
        return !IsLackingPlace(place);
    }

    /// <summary>The first free agent by the queue's order whose tier is reached, or -1.</summary>
    public int FirstFree(ItemEntry item)
    {
        if (_shelves.Length != OneTier) return FirstFree(item.Needs, item.Stage);
        return _firstTier.First(_lists, item.Needs);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FirstFree(Needs needs, int stage)
    {
        var best = -1;
        for (var group = 0; best < 0 && group < needs.Groups.Length; group++) best = First(0, needs, group, stage);
        return best;
    }

    /// <summary>Of those who lack only capacity the one with the least to free, or -1.</summary>
    public int FirstLacking(Needs needs, int stage) => First(1, needs, 0, stage);

    public bool IsLacking(int agent) => _lists.Node(agent).Place is not ListEnds.Nowhere and var place && IsLackingPlace(place);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Move(int agent, int skillSet, int place, SortKey key)
    {
        ref var node = ref _lists.Node(agent);
        var before = node.Place;
        if (before == place && node.Key.Same(key)) return false;
        var wasFree = TakeOut(agent, skillSet);
        return (Put(agent, skillSet, place, key) | wasFree) && before != place;
    }

    /// <summary>Mostly the first tier's, which is at hand before the place is known.</summary>
    private SkillShelf ShelfAt(int place) => place == FreePlace(0) ? _firstTier : _shelves[place];

    private static bool IsLackingPlace(int place) => (place & 1) == 1;

    private int First(int lacking, Needs needs, int group, int stage)
    {
        var best = -1;
        var last = Math.Min(LackingPlace(stage), _shelves.Length - 1);
        for (var place = lacking; place <= last; place += 2) best = _shelves[place].Least(_lists, needs, group, best);
        return best;
    }
}
