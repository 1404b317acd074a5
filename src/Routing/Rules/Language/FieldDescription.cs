using System.Globalization;

namespace OmniContact.Routing.Rules.Language;

/// <summary>Says what a field was, for a trace.</summary>
internal static class FieldDescription
{
    private const int LongestText = 80;

    public static string Of(RuleField field, RuleFacts facts) => $"{field.Name} is {Value(field, facts) ?? "unknown"}";

    private static string? Value(RuleField field, RuleFacts facts) => field switch
    {
        { Flag: { } flag } => flag(facts) is { } value ? (value ? "true" : "false") : null,
        { Set: { } set } => set(facts) is { Length: > 0 } items ? string.Join(", ", items.Select(Quoted)) : "empty",
        { Number: { } number } => double.IsNaN(number(facts)) ? null : Ordered(field.Kind, number(facts)),
        { Text: { } text } => text(facts) is { } words ? Quoted(words) : null,
        _ => null,
    };

    private static string Ordered(ValueKind kind, double value) => kind switch
    {
        ValueKind.Duration => TimeSpan.FromSeconds(value).ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Time => TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(value)).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ValueKind.Date => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Weekday => NamedValues.WeekdayName((int)value),
        ValueKind.Medium => ((Medium)value).ToString().ToLowerInvariant(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Quoted(string text) => text.Length <= LongestText ? $"\"{text}\"" : $"\"{text[..LongestText]}…\"";
}
