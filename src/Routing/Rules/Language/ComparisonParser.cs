namespace OmniContact.Routing.Rules.Language;

/// <summary>Reads one comparison: a field, an operator, values; and checks that they go together.</summary>
internal sealed class ComparisonParser(TokenReader reader, RuleWorld world)
{
    private static readonly string[] Reserved = ["and", "or", "not", "in", "has", "any", "all", "starts", "is", "known", "unknown"];

    private static readonly Dictionary<string, Operator> Symbols = new()
    {
        ["="] = Operator.Equal,
        ["!="] = Operator.NotEqual,
        ["<"] = Operator.Less,
        ["<="] = Operator.LessOrEqual,
        [">"] = Operator.Greater,
        [">="] = Operator.GreaterOrEqual,
    };

    private readonly ComparisonCheck _check = new(reader, world);

    public Condition Read()
    {
        var start = reader.Here;
        if (start.Kind != TokenKind.Word || IsReserved(start))
        {
            reader.Stop($"a field ({string.Join(", ", RuleFields.Names)}), not, or (");
            return new Constant(false);
        }

        if (reader.TakeWord("true")) return new Constant(true);
        if (reader.TakeWord("false")) return new Constant(false);
        var field = Field();
        var comparison = ReadComparison();
        if (field is null || reader.Stopped) return new Constant(false);
        return _check.Build(field, comparison) is var (resolved, test)
            ? new Leaf(resolved, test, reader.Source(start.Start), reader.Place(start.Start))
            : new Constant(false);
    }

    private RuleField? Field()
    {
        var first = reader.Take();
        var name = first.Text;
        if (!reader.TakeSymbol(".")) return RuleFields.Find(name) ?? Unknown(first, name);
        var part = reader.Here;
        if (part.Kind is not (TokenKind.Word or TokenKind.Text))
        {
            reader.Stop("a name after the point");
            return null;
        }

        reader.Take();
        if (!first.IsWord(RuleFields.AttributePrefix)) return RuleFields.Find($"{name}.{part.Text}") ?? Unknown(first, $"{name}.{part.Text}");
        return RuleFields.Attribute(part.Text, DeclaredKind(part.Text));
    }

    private ValueKind DeclaredKind(string attribute) =>
        !world.Attributes.TryGetValue(attribute, out var declared) ? ValueKind.Open
        : declared switch
        {
            AttributeType.Number => ValueKind.Number,
            AttributeType.Flag => ValueKind.Flag,
            _ => ValueKind.Text,
        };

    private RuleField? Unknown(Token at, string name)
    {
        var meant = RuleFields.Nearest(name) is { } near ? $"; did you mean {near}?" : "";
        reader.Add(at, "unknown-field", $"there is no field '{name}'{meant} Fields: {string.Join(", ", RuleFields.Names)}");
        return null;
    }

    private Comparison ReadComparison()
    {
        var at = reader.Here;
        if (at.Kind == TokenKind.Symbol && Symbols.TryGetValue(at.Text, out var symbol))
        {
            reader.Take();
            return new Comparison(symbol, at, [Value()]);
        }

        if (reader.TakeWord("in")) return InListOrRange(at, Operator.In, Operator.InRange);
        if (reader.TakeWord("not"))
        {
            if (!reader.TakeWord("in")) reader.Stop("in after not");
            return InListOrRange(at, Operator.NotIn, Operator.NotInRange);
        }

        if (reader.TakeWord("starts")) return new Comparison(Operator.Starts, at, [Value()]);
        if (reader.TakeWord("has")) return Search(at);
        if (reader.TakeWord("is")) return Knowing(at);
        if (at.Kind == TokenKind.Wrong) reader.Stop("an operator");
        return new Comparison(Operator.Alone, at, []);
    }

    private Comparison InListOrRange(Token at, Operator list, Operator range)
    {
        if (reader.Here.IsSymbol("(")) return new Comparison(list, at, List());
        var from = Value();
        if (!reader.Stopped) reader.Expect("..", "a range such as 1..5, or a list in brackets");
        return new Comparison(range, at, [from, Value()]);
    }

    private Comparison Search(Token at)
    {
        if (reader.TakeWord("any")) return new Comparison(Operator.HasAny, at, List());
        return reader.TakeWord("all")
            ? new Comparison(Operator.HasAll, at, List())
            : new Comparison(Operator.Has, at, [Value()]);
    }

    private Comparison Knowing(Token at)
    {
        var negated = reader.TakeWord("not");
        if (reader.TakeWord("known")) return new Comparison(negated ? Operator.IsUnknown : Operator.IsKnown, at, []);
        if (!reader.TakeWord("unknown")) reader.Stop("known or unknown after is");
        return new Comparison(negated ? Operator.IsKnown : Operator.IsUnknown, at, []);
    }

    private List<Token> List()
    {
        reader.Expect("(", "a list in brackets such as (\"a\", \"b\")");
        var values = new List<Token> { Value() };
        while (!reader.Stopped && reader.TakeSymbol(",")) values.Add(Value());
        if (!reader.Stopped) reader.Expect(")", ", or )");
        return values;
    }

    private Token Value()
    {
        if (reader.Here.Kind is TokenKind.End or TokenKind.Wrong or TokenKind.Symbol || IsReserved(reader.Here))
            reader.Stop("a value");
        return reader.Stopped ? reader.Here : reader.Take();
    }

    private static bool IsReserved(Token token) => Array.Exists(Reserved, token.IsWord);
}
