namespace OmniContact.Routing.Rules.Language;

internal sealed class AnyOf(Condition[] parts) : Condition
{
    public override bool Holds(RuleFacts facts)
    {
        foreach (var part in parts)
            if (part.Holds(facts)) return true;
        return false;
    }

    public override void Explain(RuleFacts facts, ICollection<ComparisonTrace> into)
    {
        foreach (var part in parts) part.Explain(facts, into);
    }
}
