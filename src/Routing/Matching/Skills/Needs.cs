using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>Skills that an item requires now, and the skill sets that have them.</summary>
internal sealed class Needs(int index, ImmutableDictionary<string, int> levels)
{
    public int Index => index;

    /// <summary>Skill name to the level that is needed, each above 0.</summary>
    public ImmutableDictionary<string, int> Levels => levels;

    /// <summary>Bit n of word w: skill set 64 w + n has them all.</summary>
    public ulong[] SatisfiedBy { get; set; } = [];

    /// <summary>
    /// The same, in the groups that come one after another where the queue prefers some (fewest
    /// spare skills, best skill); one group otherwise, and where nobody has them.
    /// </summary>
    public SkillRow[] Groups
    {
        get;
        set => First = (field = value)[0].Columns;
    } = null!;

    /// <summary>Of the first group, which mostly has somebody: found without a look at the others.</summary>
    public int[] First { get; private set; } = null!;

    /// <summary>All groups in one row.</summary>
    public SkillRow Everyone { get; set; } = null!;

    /// <summary>Which group a skill set is in, the first being smallest; only differences mean something.</summary>
    public long[] GroupOf
    {
        get;
        set => SkillSets = (field = value).Length;
    } = [];

    /// <summary>How many skill sets it knows of.</summary>
    public int SkillSets { get; private set; }

    public bool AreMetBy(ImmutableDictionary<string, int> skills)
    {
        foreach (var (skill, level) in levels)
            if (!skills.TryGetValue(skill, out var has) || has < level) return false;
        return true;
    }

    public bool AreMetBy(int skillSet) => ((SatisfiedBy[skillSet >> 6] >> skillSet) & 1) != 0;
}
