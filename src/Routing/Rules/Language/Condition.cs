namespace OmniContact.Routing.Rules.Language;

/// <summary>A condition that was read and checked.</summary>
internal abstract class Condition
{
    public abstract bool Holds(RuleFacts facts);

    /// <summary>Adds every comparison in it, with its result, in the order of the source.</summary>
    public abstract void Explain(RuleFacts facts, ICollection<ComparisonTrace> into);
}
