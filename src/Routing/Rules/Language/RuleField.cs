namespace OmniContact.Routing.Rules.Language;

/// <summary>
/// Something that conditions can ask about. One of the getters is set, as the kind needs: unknown is null, or not-a-number
/// for everything that has an order.
/// </summary>
internal sealed record RuleField(string Name, ValueKind Kind)
{
    public Func<RuleFacts, string?>? Text { get; init; }

    public Func<RuleFacts, string[]>? Set { get; init; }

    public Func<RuleFacts, bool?>? Flag { get; init; }

    /// <summary>Numbers; durations and times in seconds, dates in days, weekdays from Monday = 1, media by their value.</summary>
    public Func<RuleFacts, double>? Number { get; init; }
}
