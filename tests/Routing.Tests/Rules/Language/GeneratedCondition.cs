using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules.Language;

/// <summary>A condition as it is written together with what it means, worked out apart from the parser.</summary>
internal sealed record GeneratedCondition(string Source, Func<RuleInput, DateTimeOffset, bool> Meaning)
{
    public override string ToString() => Source;
}
