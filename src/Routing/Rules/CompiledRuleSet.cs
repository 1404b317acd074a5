using System.Collections.Immutable;
using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Rules;

/// <summary>
/// A rule set that decides. Conditions are trees of closures: built in microseconds, which matters because every process
/// compiles every set after every change, and within a factor of two of code compiled from expression trees when they run.
/// All members may be called from any thread.
/// </summary>
public sealed class CompiledRuleSet
{
    private readonly CompiledRule[] _rules;

    internal CompiledRuleSet(RuleSet set, CompiledRule[] rules) => (Set, _rules) = (set, rules);

    public RuleSet Set { get; }

    /// <summary>Where a conversation goes.</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="now">The instant, from which time, date and weekday follow.</param>
    /// <param name="zone">The entry point's time zone.</param>
    public RuleDecision Decide(RuleInput input, DateTimeOffset now, TimeZoneInfo zone)
    {
        var facts = new RuleFacts(input, now, zone);
        var decision = new DecisionBuilder(Set);
        foreach (var rule in _rules)
        {
            if (!rule.Rule.Enabled || !rule.Condition.Holds(facts)) continue;
            decision.Apply(rule.Rule);
            if (Ends(rule.Rule)) break;
        }

        return decision.Complete();
    }

    /// <summary>The same decision with what became of each rule and why.</summary>
    public RuleSetTrace Explain(RuleInput input, DateTimeOffset now, TimeZoneInfo zone)
    {
        var facts = new RuleFacts(input, now, zone);
        var decision = new DecisionBuilder(Set);
        var traces = ImmutableArray.CreateBuilder<RuleTrace>(_rules.Length);
        var ended = false;
        foreach (var rule in _rules)
        {
            var result = Result(rule, facts, ended);
            if (result == RuleResult.Applied)
            {
                decision.Apply(rule.Rule);
                ended = Ends(rule.Rule);
            }

            var comparisons = new List<ComparisonTrace>();
            if (rule.Rule.Enabled) rule.Condition.Explain(facts, comparisons);
            traces.Add(new RuleTrace(rule.Rule.Id, result, [.. comparisons]));
        }

        return new RuleSetTrace(decision.Complete(), facts.Local, traces.MoveToImmutable());
    }

    private bool Ends(EntryRule rule) => Set.Mode == RuleMode.FirstMatch || rule.Stop;

    private static RuleResult Result(CompiledRule rule, RuleFacts facts, bool ended)
    {
        if (!rule.Rule.Enabled) return RuleResult.SwitchedOff;
        return (rule.Condition.Holds(facts), ended) switch
        {
            (true, false) => RuleResult.Applied,
            (true, true) => RuleResult.NotReached,
            (false, false) => RuleResult.DidNotHold,
            (false, true) => RuleResult.NotReachedAndDidNotHold,
        };
    }
}
