using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of a shelf who have the same skills.</summary>
internal struct SkillColumn
{
    public static SkillColumn Empty => new() { Agents = ListEnds.Empty, Key = Scan.None, More = [] };

    /// <summary>Where <see cref="Key"/> stands in <see cref="Heads"/>; those that are free name <see cref="Heads.Nowhere"/>.</summary>
    public FewPlaces Places;

    /// <summary>The same for those who meet more needs.</summary>
    public int[] More;

    /// <summary>Of the first agent; <see cref="Scan.None"/> without one.</summary>
    public long Key;

    public ListEnds Agents;

    /// <summary>The key stands there as well.</summary>
    public void Add(int place)
    {
        Span<int> few = Places;
        var free = few.IndexOf(Heads.Nowhere);
        if (free >= 0) few[free] = place;
        else More = [.. More, place];
    }

    /// <summary>It stands nowhere.</summary>
    public void Forget() => (Places, More) = (default, []);
}
