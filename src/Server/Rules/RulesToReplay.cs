using OmniContact.Routing.Rules;

namespace OmniContact.Server.Rules;

/// <summary>A draft, and the time whose contacts it is tried on: those that began from then on and before then.</summary>
internal sealed record RulesToReplay
{
    public required RuleSet RuleSet { get; init; }
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Before { get; init; }
}
