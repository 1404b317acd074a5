using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>A rule set ready to decide, or every fault it has.</summary>
public sealed record RuleSetCompilation(CompiledRuleSet? Compiled, ImmutableArray<Fault> Faults)
{
    /// <summary>Reads and checks the whole set against what exists. With one fault it is refused as a whole.</summary>
    public static RuleSetCompilation Of(RuleSet set, RuleWorld world)
    {
        var faults = new List<Fault>();
        var rules = new List<CompiledRule>();
        RuleSetValidation.AddFaults(set, world, faults);
        foreach (var rule in set.Rules)
        {
            var reading = Language.ConditionReading.Of(rule.When, world);
            faults.AddRange(reading.Faults.Select(f =>
                new Fault($"rules.{rule.Id}.when, line {f.Line}, column {f.Column}", f.Code, f.Text)));
            if (reading.Condition is { } condition) rules.Add(new CompiledRule(rule, condition));
        }

        return faults.Count == 0
            ? new RuleSetCompilation(new CompiledRuleSet(set, [.. rules]), [])
            : new RuleSetCompilation(null, [.. faults]);
    }
}
