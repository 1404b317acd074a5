using System.Collections.Immutable;
using System.Globalization;

namespace OmniContact.Routing.WrapUps;

/// <summary>Compares answers with their form.</summary>
public static class FormCheck
{
    /// <summary>Written so, a day is read the same everywhere.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>All faults, in the order of the form; each names the field, what is there, and what would be right.</summary>
    public static IEnumerable<Fault> Faults(WrapUpForm form, ImmutableDictionary<string, string> answers) =>
    [
        .. form.Fields.SelectMany(field => Faults(field, answers)),
        .. answers.Keys.Except(form.Fields.Select(field => field.Id)).Order(StringComparer.Ordinal)
            .Select(id => new Fault($"values.{id}", "unknown-field", $"is no field of the form '{form.Id}'")),
    ];

    private static IEnumerable<Fault> Faults(WrapUpField field, ImmutableDictionary<string, string> answers)
    {
        if (answers.GetValueOrDefault(field.Id) is { Length: > 0 } answer) return Wrong(field, answer).Select(wrong => wrong with { Where = $"values.{field.Id}" });
        return field.IsNeeded(answers) ? [new Fault($"values.{field.Id}", "missing", "is missing")] : [];
    }

    private static IEnumerable<Fault> Wrong(WrapUpField field, string answer) => field.Kind switch
    {
        FieldKind.Text => answer.Length > field.MaximumLength ? [Of("out-of-range", $"has {answer.Length} characters; {field.MaximumLength} are allowed")] : [],
        FieldKind.Choice => field.Options.Any(option => option.Id == answer) ? [] : [Of("unknown-option", $"'{answer}' is none of {Ids(field.Options)}")],
        FieldKind.Cascade => OfWay(field, answer),
        FieldKind.Date => DateOnly.TryParseExact(answer, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? [] : [Of("not-a-date", $"'{answer}' is no day such as 2026-11-30")],
        _ => OfNumber(field, answer),
    };

    private static IEnumerable<Fault> OfWay(WrapUpField field, string answer)
    {
        if (field.At(answer) is not { } end) yield return Of("unknown-option", $"'{answer}' leads to no option; it begins with one of {Ids(field.Options)}");
        else if (!end.Options.IsEmpty) yield return Of("not-a-leaf", $"'{answer}' goes on with one of {Ids(end.Options)}");
    }

    private static IEnumerable<Fault> OfNumber(WrapUpField field, string answer)
    {
        if (!decimal.TryParse(answer, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            yield return Of("not-a-number", $"'{answer}' is no number such as 12.5");
        else if (number < field.Minimum || number > field.Maximum)
            yield return Of("out-of-range", FormattableString.Invariant($"is {number}; {Bounds(field)}"));
    }

    private static string Bounds(WrapUpField field) => (field.Minimum, field.Maximum) switch
    {
        ({ } low, { } high) => FormattableString.Invariant($"{low} to {high} are allowed"),
        ({ } low, null) => FormattableString.Invariant($"{low} at least is allowed"),
        (_, { } high) => FormattableString.Invariant($"{high} at most is allowed"),
        _ => "any is allowed",
    };

    private static string Ids(ImmutableArray<FieldOption> options) => string.Join(", ", options.Select(option => option.Id));

    private static Fault Of(string code, string text) => new("", code, text);
}
