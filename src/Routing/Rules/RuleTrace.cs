using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>What became of one rule.</summary>
/// <param name="RuleId">Which.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Comparisons">Every comparison of its condition, also of a rule that was not reached; empty when it is switched off.</param>
public sealed record RuleTrace(string RuleId, RuleResult Result, ImmutableArray<ComparisonTrace> Comparisons);
