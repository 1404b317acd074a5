namespace OmniContact.Routing.Rules.Language;

/// <summary>One comparison: the test that was built for it and where it stands.</summary>
internal sealed class Leaf(RuleField field, Func<RuleFacts, bool> test, string source, SourcePlace place) : Condition
{
    public override bool Holds(RuleFacts facts) => test(facts);

    public override void Explain(RuleFacts facts, ICollection<ComparisonTrace> into) =>
        into.Add(new ComparisonTrace(source, place.Line, place.Column, test(facts), FieldDescription.Of(field, facts)));
}
