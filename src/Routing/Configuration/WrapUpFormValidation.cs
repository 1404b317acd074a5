using System.Collections.Immutable;
using OmniContact.Routing.WrapUps;

namespace OmniContact.Routing.Configuration;

/// <summary>What is wrong with the forms of wrap-ups.</summary>
internal static class WrapUpFormValidation
{
    private const int LongestName = 200;

    internal static IEnumerable<Fault> Faults(ConfigurationEntities entities) =>
        entities.WrapUpForms.Values.SelectMany(form => Of(form, $"wrapUpForm/{form.Id}"));

    private static IEnumerable<Fault> Of(WrapUpForm form, string where) =>
    [
        .. Name(form.Name, where),
        .. Number(form.Fields.Length, 1, WrapUpForm.MostFields, $"{where}.fields", "fields"),
        .. Number(form.Fields.Sum(field => Count(field.Options)), 0, WrapUpForm.MostOptions, $"{where}.fields", "options in all"),
        .. Twice(form.Fields.Select(field => field.Id), $"{where}.fields"),
        .. form.Fields.Count(field => field.IsCategory) > 1 ? [new Fault($"{where}.fields", "twice", "more than one field is the category")] : Array.Empty<Fault>(),
        .. form.Fields.SelectMany((field, i) => Of(form, field, i, $"{where}.fields[{i}]")),
    ];

    private static IEnumerable<Fault> Of(WrapUpForm form, WrapUpField field, int i, string where) =>
    [
        .. Id(field.Id, where),
        .. Name(field.Name, where),
        .. Number(field.MaximumLength, 1, WrapUpField.LongestText, $"{where}.maximumLength", "characters"),
        .. field.Minimum > field.Maximum ? [new Fault($"{where}.minimum", "not-increasing", FormattableString.Invariant($"minimum is {field.Minimum}; it has to be at most maximum, {field.Maximum}"))] : Array.Empty<Fault>(),
        .. field.HasOptions && field.Options.IsEmpty ? [new Fault($"{where}.options", "empty", "there is nothing to choose")] : Array.Empty<Fault>(),
        .. !field.HasOptions && !field.Options.IsEmpty ? [new Fault($"{where}.options", "not-used", $"a {field.Kind} has no options")] : Array.Empty<Fault>(),
        .. !field.HasOptions && field.IsCategory ? [new Fault($"{where}.isCategory", "not-allowed", $"a {field.Kind} cannot be the category")] : Array.Empty<Fault>(),
        .. field.Kind == FieldKind.Choice && field.Options.Any(option => !option.Options.IsEmpty)
            ? [new Fault($"{where}.options", "not-used", "options of a Choice have none below them; a Cascade has")] : Array.Empty<Fault>(),
        .. Options(field.Options, $"{where}.options"),
        .. field.RequiredIf is { } condition ? Condition(form, condition, i, $"{where}.requiredIf") : [],
    ];

    private static IEnumerable<Fault> Condition(WrapUpForm form, FieldCondition condition, int i, string where)
    {
        if (form.Fields.Take(i).FirstOrDefault(field => field.Id == condition.FieldId && field.HasOptions) is not { } field)
            return [new Fault($"{where}.fieldId", "unknown-field", $"no choice or cascade '{condition.FieldId}' comes before")];
        return condition.Values.IsEmpty
            ? [new Fault($"{where}.values", "empty", "there is no value")]
            : condition.Values.Where(value => field.At(value) is null).Select(value => new Fault($"{where}.values", "unknown-option", $"'{value}' is no option of '{field.Id}'"));
    }

    private static IEnumerable<Fault> Options(ImmutableArray<FieldOption> options, string where) =>
    [
        .. Twice(options.Select(option => option.Id), where),
        .. options.SelectMany((option, i) => Id(option.Id, $"{where}[{i}]").Concat(Name(option.Name, $"{where}[{i}]")).Concat(Options(option.Options, $"{where}[{i}].options"))),
    ];

    private static int Count(ImmutableArray<FieldOption> options) => options.Sum(option => 1 + Count(option.Options));

    private static IEnumerable<Fault> Id(string id, string where) => AddressPart.Fault(id) is { } unfit ? [new Fault($"{where}.id", "id-unfit", unfit)] : [];

    private static IEnumerable<Fault> Name(LocalizedText name, string where)
    {
        if (string.IsNullOrWhiteSpace(name.Zh) && string.IsNullOrWhiteSpace(name.En)) yield return new Fault($"{where}.name", "empty", "there is no name");
        var length = Math.Max(name.Zh.Length, name.En.Length);
        if (length > LongestName) yield return new Fault($"{where}.name", "out-of-range", $"the name has {length} characters; {LongestName} are allowed");
    }

    private static IEnumerable<Fault> Number(int value, int least, int most, string where, string what) =>
        value < least || value > most ? [new Fault(where, "out-of-range", $"{value} {what}; {least} to {most} are allowed")] : [];

    private static IEnumerable<Fault> Twice(IEnumerable<string> ids, string where) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => new Fault(where, "twice", $"'{group.Key}' is there {group.Count()} times"));
}
