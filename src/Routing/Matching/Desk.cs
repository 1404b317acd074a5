using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of one medium: those who can take one more, and those who lack only capacity, by tier and skill set.</summary>
internal sealed class Desk(Medium medium, Names names)
{
    public const int Nowhere = -1;

    private readonly SortedLists _lists = new(names);
    private SkillShelf[] _shelves = [];

    public Medium Medium => medium;

    /// <summary>Those who lack only capacity are listed: while some item may reserve.</summary>
    public bool TracksLacking { get; set; }

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
        node.Place = place;
        if (before != Nowhere)
        {
            _shelves[before].Remove(skillSet, agent);
            Lacking -= before & 1;
        }

        if (place != Nowhere)
        {
            if (place >= _shelves.Length) Widen(place);
            // Number by number, as they were made: a read of both at once waits until both writes have left the processor.
            node.Key.First = key.First;
            node.Key.Second = key.Second;
            _shelves[place].Insert(skillSet, agent);
            Lacking += place & 1;
        }

        return before != place && ((before != Nowhere && (before & 1) == 0) || (place != Nowhere && (place & 1) == 1));
    }

    /// <summary>The first free agent by the queue's order whose tier is reached, or -1.</summary>
    public int FirstFree(Needs needs, int stage)
    {
        var best = -1;
        for (var group = 0; best < 0 && group < needs.GroupCount; group++) best = First(0, needs, group, stage);
        return best;
    }

    /// <summary>Of those who lack only capacity the one with the least to free, or -1.</summary>
    public int FirstLacking(Needs needs, int stage) => First(1, needs, 0, stage);

    public bool IsLacking(int agent) => _lists.Node(agent).Place is not Nowhere and var place && (place & 1) == 1;

    private int First(int lacking, Needs needs, int group, int stage)
    {
        var best = -1;
        var last = Math.Min(LackingPlace(stage), _shelves.Length - 1);
        for (var place = lacking; place <= last; place += 2) best = _shelves[place].Least(needs, group, best);
        return best;
    }

    private void Widen(int place)
    {
        var from = _shelves.Length;
        Array.Resize(ref _shelves, (place | 1) + 1);
        for (var i = from; i < _shelves.Length; i++) _shelves[i] = new SkillShelf(_lists, grouped: (i & 1) == 0);
    }
}
