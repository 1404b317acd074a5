namespace OmniContact.Routing.Rules.Language;

/// <summary>Reads <c>or</c>, <c>and</c>, <c>not</c> and brackets; <see cref="ComparisonParser"/> reads what they join.</summary>
internal sealed class ConditionParser(TokenReader reader, RuleWorld world)
{
    public const int MostDepth = 32;

    private readonly ComparisonParser _comparisons = new(reader, world);
    private int _depth;

    /// <summary>The whole condition. Only without faults does it mean anything.</summary>
    public Condition Whole()
    {
        if (reader.Here.Kind == TokenKind.End)
        {
            reader.Stop("a condition (true holds always)");
            return new Constant(false);
        }

        var condition = Alternatives();
        if (reader.Here.Kind != TokenKind.End) reader.Stop("and, or, or the end");
        return condition;
    }

    private Condition Alternatives()
    {
        var parts = new List<Condition> { Conjunction() };
        while (!reader.Stopped && reader.TakeWord("or")) parts.Add(Conjunction());
        return parts.Count == 1 ? parts[0] : new AnyOf([.. parts]);
    }

    private Condition Conjunction()
    {
        var parts = new List<Condition> { Part() };
        while (!reader.Stopped && reader.TakeWord("and")) parts.Add(Part());
        return parts.Count == 1 ? parts[0] : new AllOf([.. parts]);
    }

    private Condition Part()
    {
        var at = reader.Here;
        var negated = reader.TakeWord("not");
        if (!negated && !reader.TakeSymbol("(")) return _comparisons.Read();
        if (++_depth > MostDepth)
        {
            reader.Stop(at, "too-deep", $"brackets and not may be nested {MostDepth} deep at most");
            return new Constant(false);
        }

        var condition = negated ? new Not(Part()) : Alternatives();
        if (!negated && !reader.Stopped) reader.Expect(")", "and, or, or )");
        _depth--;
        return condition;
    }
}
