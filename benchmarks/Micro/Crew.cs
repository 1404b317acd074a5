using System.Collections.Immutable;

namespace OmniContact.Benchmarks.Micro;

/// <summary>Agents with so many distinct skill sets, and needs that a given share of the sets meets.</summary>
internal sealed class Crew
{
    private const int Skills = 12;
    public const int Needs = 32;

    public Crew(int agents, int skillSets, double share)
    {
        var dice = new Dice((ulong)skillSets);
        SkillSets = new int[skillSets][];
        var seen = new HashSet<string>();
        for (var set = 0; set < skillSets; set++)
            do SkillSets[set] = [.. Enumerable.Range(0, Skills).Select(_ => Math.Max(0, dice.Next(16) - 5))];
            while (!seen.Add(string.Join(',', SkillSets[set])));
        SetOf = [.. Enumerable.Range(0, agents).Select(agent => agent % skillSets)];
        Required = [.. Enumerable.Range(0, Needs).Select(_ => Choose(ref dice, share))];
        MeetsShare = Required.Average(need => SkillSets.Count(set => Meets(set, need))) / skillSets;
    }

    public int Agents => SetOf.Length;

    /// <summary>Level by skill, 0 = none, by number of the set.</summary>
    public int[][] SkillSets { get; }

    /// <summary>The set of each agent.</summary>
    public int[] SetOf { get; }

    /// <summary>Level by skill, 0 = not required.</summary>
    public int[][] Required { get; }

    /// <summary>Mean share of the sets that meet a need.</summary>
    public double MeetsShare { get; }

    public static bool Meets(int[] set, int[] need)
    {
        for (var skill = 0; skill < Skills; skill++)
            if (set[skill] < need[skill]) return false;
        return true;
    }

    public static ImmutableDictionary<string, int> Named(int[] levels) => levels
        .Select((level, skill) => KeyValuePair.Create($"skill-{skill}", level))
        .Where(pair => pair.Value > 0)
        .ToImmutableDictionary();

    private int[] Choose(ref Dice dice, double share)
    {
        while (true)
        {
            var need = new int[Skills];
            for (var count = 1 + dice.Next(2); count > 0; count--) need[dice.Next(Skills)] = 1 + dice.Next(9);
            var met = SkillSets.Count(set => Meets(set, need)) / (double)SkillSets.Length;
            if (met > 0 && Math.Abs(met - share) <= share / 4) return need;
        }
    }
}
