namespace OmniContact.Routing.Rules.Language;

/// <summary>Tests of flags. Null is unknown: neither true nor false.</summary>
internal static class FlagTests
{
    public static Func<RuleFacts, bool> Build(Func<RuleFacts, bool?> get, Operator used, double[] values)
    {
        var wanted = values.Length == 0 || values[0] == 1;
        return used switch
        {
            Operator.Alone or Operator.Equal => f => get(f) == wanted,
            Operator.NotEqual => f => get(f) != wanted,
            Operator.IsKnown => f => get(f) is not null,
            _ => f => get(f) is null,
        };
    }
}
