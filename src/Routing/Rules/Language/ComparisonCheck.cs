namespace OmniContact.Routing.Rules.Language;

/// <summary>Checks the types of a comparison and builds its test.</summary>
internal sealed class ComparisonCheck(TokenReader reader, RuleWorld world)
{
    /// <summary>The field with its type settled and the test; null after a fault.</summary>
    public (RuleField Field, Func<RuleFacts, bool> Test)? Build(RuleField field, Comparison comparison)
    {
        if (field.Kind == ValueKind.Open)
            field = RuleFields.Attribute(field.Name[(RuleFields.AttributePrefix.Length + 1)..], Guess(comparison));
        if (!KindRules.Allows(field.Kind, comparison.Operator))
        {
            RefuseOperator(field, comparison);
            return null;
        }

        return field switch
        {
            { Flag: { } flag } => Values(field, comparison) is { } values ? (field, FlagTests.Build(flag, comparison.Operator, values)) : null,
            { Number: { } number } => Ordered(field, number, comparison),
            _ => OfTexts(field, comparison),
        };
    }

    private void RefuseOperator(RuleField field, Comparison comparison)
    {
        var accepted = $"after {field.Name} one writes {KindRules.Accepted(field.Kind)}; found ";
        if (comparison.Operator == Operator.Alone) reader.Stop(comparison.At, "wrong-operator", accepted + reader.Found());
        else reader.Add(comparison.At, "wrong-operator", accepted + KindRules.Written(comparison.Operator));
    }

    // What an undeclared attribute is compared with says what it is.
    private static ValueKind Guess(Comparison comparison) => comparison switch
    {
        { Operator: Operator.Alone } => ValueKind.Flag,
        { Values: [{ Kind: TokenKind.Number }, ..] } => ValueKind.Number,
        { Values: [{ Kind: TokenKind.Word } word, ..] } when word.IsWord("true") || word.IsWord("false") => ValueKind.Flag,
        { Operator: Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual or Operator.InRange or Operator.NotInRange } =>
            ValueKind.Number,
        _ => ValueKind.Text,
    };

    private (RuleField, Func<RuleFacts, bool>)? Ordered(RuleField field, Func<RuleFacts, double> number, Comparison comparison)
    {
        if (Values(field, comparison) is not { } values) return null;
        var isRange = comparison.Operator is Operator.InRange or Operator.NotInRange;
        if (isRange && (values[0] > values[1] ? !OrderedTests.Wraps(field.Kind) : values[0] == values[1] && field.Kind == ValueKind.Time))
        {
            reader.Add(comparison.Values[0], "empty-range", "the range ends before it begins, so that nothing lies in it");
            return null;
        }

        return (field, OrderedTests.Build(field.Kind, number, comparison.Operator, values));
    }

    private double[]? Values(RuleField field, Comparison comparison)
    {
        var values = new List<double>();
        foreach (var token in comparison.Values)
        {
            if (KindRules.Ordered(field.Kind, token) is { } value) values.Add(value);
            else WrongType(field, token);
        }

        return values.Count == comparison.Values.Count ? [.. values] : null;
    }

    private (RuleField, Func<RuleFacts, bool>)? OfTexts(RuleField field, Comparison comparison)
    {
        var values = new List<string>();
        foreach (var token in comparison.Values)
            if (IsGoodText(field, comparison.Operator, token)) values.Add(token.Text);
        if (values.Count < comparison.Values.Count) return null;
        return (field, field.Set is { } set
            ? TextTests.BuildSet(set, comparison.Operator, [.. values])
            : TextTests.Build(field.Kind, field.Text!, comparison.Operator, [.. values]));
    }

    private bool IsGoodText(RuleField field, Operator used, Token token)
    {
        if (token.Kind != TokenKind.Text)
            WrongType(field, token);
        else if (new Keyword(token.Text).Text.Length == 0)
            reader.Add(token, "empty-text", "the text is empty");
        else if (NamesEntryPoint(field, used) && world.EntryPoints?.Contains(token.Text) == false)
            reader.Add(token, "unknown-entry-point", $"there is no entry point '{token.Text}'");
        else
            return true;
        return false;
    }

    private static bool NamesEntryPoint(RuleField field, Operator used) =>
        field.Name == RuleFields.Entry && used is (Operator.Equal or Operator.NotEqual or Operator.In or Operator.NotIn);

    private void WrongType(RuleField field, Token token) =>
        reader.Add(token, "wrong-type", $"{field.Name} is compared with {KindRules.Example(field.Kind)}; found {Found(token)}");

    private static string Found(Token token) => token.Kind switch
    {
        TokenKind.Text => $"the text \"{token.Text}\"",
        TokenKind.Word => $"'{token.Text}', which is not in quotes",
        _ => $"'{token.Text}'",
    };
}
