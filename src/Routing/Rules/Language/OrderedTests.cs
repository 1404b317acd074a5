namespace OmniContact.Routing.Rules.Language;

/// <summary>Tests of what is a number underneath. Not-a-number is unknown: it equals nothing and lies nowhere.</summary>
internal static class OrderedTests
{
    public static Func<RuleFacts, bool> Build(ValueKind kind, Func<RuleFacts, double> get, Operator used, double[] values)
    {
        var first = values.Length > 0 ? values[0] : 0;
        return used switch
        {
            Operator.Equal => f => get(f) == first,
            Operator.NotEqual => f => get(f) != first,
            Operator.Less => f => get(f) < first,
            Operator.LessOrEqual => f => get(f) <= first,
            Operator.Greater => f => get(f) > first,
            Operator.GreaterOrEqual => f => get(f) >= first,
            Operator.In => f => values.Contains(get(f)),
            Operator.NotIn => f => !values.Contains(get(f)),
            Operator.InRange => Range(kind, get, first, values[1]),
            Operator.NotInRange => Negate(Range(kind, get, first, values[1])),
            Operator.IsKnown => f => !double.IsNaN(get(f)),
            _ => f => double.IsNaN(get(f)),
        };
    }

    /// <summary>Whether a range of this kind may begin after its end: it then runs over midnight or Sunday.</summary>
    public static bool Wraps(ValueKind kind) => kind is ValueKind.Time or ValueKind.Weekday;

    // A range has both its ends, except that a time range stops before its end: 09:00..12:00 and 12:00..18:00 do not overlap.
    private static Func<RuleFacts, bool> Range(ValueKind kind, Func<RuleFacts, double> get, double from, double to)
    {
        if (kind == ValueKind.Time)
        {
            return from < to
                ? f => get(f) is var x && x >= from && x < to
                : f => get(f) is var x && (x >= from || x < to);
        }

        return from <= to
            ? f => get(f) is var x && x >= from && x <= to
            : f => get(f) is var x && (x >= from || x <= to);
    }

    private static Func<RuleFacts, bool> Negate(Func<RuleFacts, bool> test) => f => !test(f);
}
