namespace OmniContact.Routing.Rules.Language;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class Constant(bool value) : Condition
{
    public override bool Holds(RuleFacts facts) => value;

    public override void Explain(RuleFacts facts, ICollection<ComparisonTrace> into)
    {
    }
}
