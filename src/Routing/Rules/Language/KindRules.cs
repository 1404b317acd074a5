namespace OmniContact.Routing.Rules.Language;

/// <summary>The type check: which operators a kind has and what its values look like.</summary>
internal static class KindRules
{
    private static readonly Operator[] Equality = [Operator.Equal, Operator.NotEqual, Operator.In, Operator.NotIn];
    private static readonly Operator[] Order = [Operator.Less, Operator.LessOrEqual, Operator.Greater, Operator.GreaterOrEqual];
    private static readonly Operator[] Ranges = [Operator.InRange, Operator.NotInRange];
    private static readonly Operator[] Search = [Operator.Has, Operator.HasAny, Operator.HasAll];
    private static readonly Operator[] Knowing = [Operator.IsKnown, Operator.IsUnknown];

    private static readonly Dictionary<ValueKind, Operator[]> Operators = new()
    {
        [ValueKind.Text] = [.. Equality, Operator.Starts, .. Search, .. Knowing],
        [ValueKind.Language] = [.. Equality, .. Knowing],
        [ValueKind.Words] = [.. Search, .. Knowing],
        [ValueKind.Set] = [.. Search, .. Knowing],
        [ValueKind.Flag] = [Operator.Alone, Operator.Equal, Operator.NotEqual, .. Knowing],
        [ValueKind.Number] = [.. Equality, .. Order, .. Ranges, .. Knowing],
        [ValueKind.Duration] = [.. Order, .. Ranges, .. Knowing],
        [ValueKind.Time] = [.. Order, .. Ranges],
        [ValueKind.Date] = [.. Equality, .. Order, .. Ranges],
        [ValueKind.Weekday] = [.. Equality, .. Ranges],
        [ValueKind.Medium] = Equality,
    };

    public static bool Allows(ValueKind kind, Operator used) => Operators[kind].Contains(used);

    /// <summary>The operators of a kind, as one writes them.</summary>
    public static string Accepted(ValueKind kind) => string.Join(", ", Operators[kind].Select(Written).Distinct());

    public static string Written(Operator used) => used switch
    {
        Operator.Alone => "nothing (a flag stands alone)",
        Operator.Equal => "=",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.In => "in (a, b)",
        Operator.NotIn => "not in (a, b)",
        Operator.InRange => "in a..b",
        Operator.NotInRange => "not in a..b",
        Operator.Has => "has",
        Operator.HasAny => "has any (a, b)",
        Operator.HasAll => "has all (a, b)",
        Operator.Starts => "starts",
        Operator.IsKnown => "is known",
        _ => "is unknown",
    };

    public static string Example(ValueKind kind) => kind switch
    {
        ValueKind.Flag => "true or false",
        ValueKind.Number => "a number such as 12.5",
        ValueKind.Duration => "a duration such as 30s, 5m, 12h, 3d",
        ValueKind.Time => "a time such as 09:00",
        ValueKind.Date => "a date such as 2026-05-01",
        ValueKind.Weekday => NamedValues.WeekdayExamples,
        ValueKind.Medium => NamedValues.MediumExamples,
        _ => "a text in quotes such as \"gold\"",
    };

    /// <summary>The value of a token as this kind; null when it has another type.</summary>
    public static double? Ordered(ValueKind kind, Token token) => (kind, token.Kind) switch
    {
        (ValueKind.Number, TokenKind.Number) => token.Value,
        (ValueKind.Duration, TokenKind.Duration) => token.Value,
        (ValueKind.Time, TokenKind.Time) => token.Value,
        (ValueKind.Date, TokenKind.Date) => token.Value,
        (ValueKind.Weekday, TokenKind.Word or TokenKind.Text) => NamedValues.Weekday(token.Text),
        (ValueKind.Medium, TokenKind.Word or TokenKind.Text) => NamedValues.MediumValue(token.Text),
        (ValueKind.Flag, TokenKind.Word) => token.IsWord("true") ? 1 : token.IsWord("false") ? 0 : null,
        _ => null,
    };
}
