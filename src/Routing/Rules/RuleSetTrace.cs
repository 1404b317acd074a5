using System.Collections.Immutable;

namespace OmniContact.Routing.Rules;

/// <summary>A decision with the reasons: for the test bench and for "why this queue".</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="LocalTime">The wall clock at the entry point that time, date and weekday were compared with.</param>
/// <param name="Rules">Every rule, in order.</param>
public sealed record RuleSetTrace(RuleDecision Decision, DateTime LocalTime, ImmutableArray<RuleTrace> Rules);
