using System.Collections.Immutable;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>
/// The distinct skill sets of agents and the distinct needs of items, numbered, and which meets which. Both grow only:
/// there are as many as the configuration has kinds of agents and of work.
/// </summary>
internal sealed class SkillMap(QueueSettings queue)
{
    private readonly Dictionary<ImmutableDictionary<string, int>, int> _numbers = new(SkillsComparer.Instance);
    private readonly List<ImmutableDictionary<string, int>> _skillSets = [];
    private readonly Dictionary<ImmutableDictionary<string, int>, Needs> _needs = new(SkillsComparer.Instance);
    private readonly Dictionary<ImmutableDictionary<string, int>, Requirement> _requirements = new(SkillsComparer.Instance);

    /// <summary>What everybody meets.</summary>
    public Needs Nothing => NeedsOf(ImmutableDictionary<string, int>.Empty);

    public int SkillSets => _skillSets.Count;

    public int NumberOf(ImmutableDictionary<string, int> skills)
    {
        if (_numbers.TryGetValue(skills, out var number)) return number;
        _numbers[skills] = number = _skillSets.Count;
        _skillSets.Add(skills);
        foreach (var needs in _needs.Values) Extend(needs);
        return number;
    }

    public Requirement RequirementOf(ImmutableDictionary<string, int> own)
    {
        if (_requirements.TryGetValue(own, out var requirement)) return requirement;
        return _requirements[own] = new Requirement(own);
    }

    /// <summary>What a requirement comes to at a stage of the wait.</summary>
    public Needs At(Requirement requirement, Stages stages, int stage)
    {
        if (requirement.ByStage.Length != stages.Count) requirement.ByStage = new Needs[stages.Count];
        return requirement.ByStage[stage] ??= NeedsOf(Relaxation.Required(queue, requirement.Own, StepsAfter(stages.WaitOf(stage))));
    }

    /// <summary>The numbers of stages mean other waits from now on.</summary>
    public void Restage()
    {
        foreach (var requirement in _requirements.Values) requirement.ByStage = [];
    }

    private int StepsAfter(TimeSpan wait) => queue.Steps.Count(step => TimeSpan.FromSeconds(step.AfterSeconds) <= wait);

    private Needs NeedsOf(ImmutableDictionary<string, int> levels)
    {
        if (_needs.TryGetValue(levels, out var known)) return known;
        var needs = new Needs(_needs.Count, levels);
        Extend(needs);
        return _needs[levels] = needs;
    }

    /// <summary>Lets the needs know the skill sets that are new to them.</summary>
    private void Extend(Needs needs)
    {
        var known = needs.GroupOf.Length;
        var satisfied = needs.SatisfiedBy;
        Array.Resize(ref satisfied, (_skillSets.Count + 63) >> 6);
        for (var number = known; number < _skillSets.Count; number++)
            if (needs.AreMetBy(_skillSets[number])) satisfied[number >> 6] |= 1ul << number;
        needs.SatisfiedBy = satisfied;
        needs.GroupOf = [.. needs.GroupOf, .. _skillSets.Skip(known).Select(skills => GroupOf(needs, skills))];
        int[] able = [.. Enumerable.Range(0, needs.GroupOf.Length).Where(needs.AreMetBy)];
        needs.Everyone = new SkillRow(able, _skillSets.Count);
        needs.Groups = able.Length == 0 ? [needs.Everyone] : Groups(needs, able);
    }

    private static SkillRow[] Groups(Needs needs, int[] able) =>
    [
        .. able.GroupBy(number => needs.GroupOf[number]).OrderBy(group => group.Key)
            .Select(group => new SkillRow(group, needs.GroupOf.Length)),
    ];

    /// <summary>Spare skills before levels, where the queue asks for both.</summary>
    private long GroupOf(Needs needs, ImmutableDictionary<string, int> skills)
    {
        var spare = queue.FewestSpareSkillsFirst ? skills.Keys.Count(skill => !needs.Levels.ContainsKey(skill)) : 0;
        var levels = queue.Strategy == Strategy.BestSkill ? needs.Levels.Keys.Sum(skill => skills.GetValueOrDefault(skill)) : 0;
        return ((long)spare << 32) - levels;
    }
}
