using System.Collections.Immutable;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>Skills are equal by content, whatever their order; asking allocates nothing.</summary>
internal sealed class SkillsComparer : IEqualityComparer<ImmutableDictionary<string, int>>
{
    public static SkillsComparer Instance { get; } = new();

    public bool Equals(ImmutableDictionary<string, int>? x, ImmutableDictionary<string, int>? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null || x.Count != y.Count) return false;
        foreach (var (skill, level) in x)
            if (!y.TryGetValue(skill, out var other) || other != level) return false;
        return true;
    }

    public int GetHashCode(ImmutableDictionary<string, int> skills)
    {
        var hash = skills.Count;
        foreach (var (skill, level) in skills) hash += string.GetHashCode(skill) * ((level * 2) + 1);
        return hash;
    }
}
