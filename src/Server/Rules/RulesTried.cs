using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>What became of a contact.</summary>
/// <param name="Faults">Of the draft: with one it decides nothing.</param>
/// <param name="Input">What the rules knew.</param>
/// <param name="Trace">Every rule with every comparison.</param>
internal sealed record RulesTried(ImmutableArray<Fault> Faults, RuleInput? Input, RuleSetTrace? Trace);
