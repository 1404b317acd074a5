namespace OmniContact.Routing.Rules.Language;

internal sealed class Not(Condition part) : Condition
{
    public override bool Holds(RuleFacts facts) => !part.Holds(facts);

    public override void Explain(RuleFacts facts, ICollection<ComparisonTrace> into) => part.Explain(facts, into);
}
