using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of a shelf who have the same skills.</summary>
internal struct SkillColumn
{
    public static SkillColumn Empty => new() { Agents = ListEnds.Empty, Key = Scan.None, More = [] };

    /// <summary>Where <see cref="Key"/> stands in <see cref="Heads"/>; those that are free name <see cref="Heads.Nowhere"/>.</summary>
    public FewPlaces Places;

    /// <summary>The same for those who meet more needs; only the last of them may have free ones.</summary>
    public FewPlaces[] More;

    /// <summary>Of the first agent; <see cref="Scan.None"/> without one.</summary>
    public long Key;

    public ListEnds Agents;

    /// <summary>The key stands there as well.</summary>
    public void Add(int place)
    {
        if (More.Length == 0 ? TryAdd(ref Places, place) : TryAdd(ref More[^1], place)) return;
        Array.Resize(ref More, More.Length + 1);
        More[^1][0] = place;
    }

    /// <summary>It stands nowhere.</summary>
    public void Forget() => (Places, More) = (default, []);

    private static bool TryAdd(ref FewPlaces places, int place)
    {
        Span<int> few = places;
        var free = few.IndexOf(Heads.Nowhere);
        if (free >= 0) few[free] = place;
        return free >= 0;
    }
}
