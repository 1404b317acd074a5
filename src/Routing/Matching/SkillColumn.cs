using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>The agents of a shelf who have the same skills.</summary>
internal struct SkillColumn
{
    public static SkillColumn Empty => new() { Agents = ListEnds.Empty, Key = Scan.None, Places = [] };

    /// <summary>Where <see cref="Key"/> stands in <see cref="Heads"/>.</summary>
    public int[] Places;

    /// <summary>Of the first agent; <see cref="Scan.None"/> without one.</summary>
    public long Key;

    public ListEnds Agents;
}
