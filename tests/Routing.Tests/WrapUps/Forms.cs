using System.Collections.Immutable;
using OmniContact.Routing.WrapUps;

namespace OmniContact.Routing.Tests.WrapUps;

/// <summary>A form with a field of each kind.</summary>
internal static class Forms
{
    public static readonly WrapUpForm Returns = new()
    {
        Id = "returns",
        Name = new("退换货小结", "Returns"),
        Fields =
        [
            new() { Id = "about", Name = Name("about"), Kind = FieldKind.Cascade, Required = true, IsCategory = true, Options = [Option("product", Option("vacuum", Option("battery"), Option("noise")), Option("filter")), Option("delivery")] },
            new() { Id = "result", Name = Name("result"), Kind = FieldKind.Choice, Options = [Option("refund"), Option("exchange")] },
            new() { Id = "amount", Name = Name("amount"), Kind = FieldKind.Number, Minimum = 0, Maximum = 500.5m, RequiredIf = new() { FieldId = "result", Values = ["refund"] } },
            new() { Id = "until", Name = Name("until"), Kind = FieldKind.Date, RequiredIf = new() { FieldId = "about", Values = ["product/vacuum"] } },
            new() { Id = "words", Name = Name("words"), MaximumLength = 5 },
        ],
    };

    public static ImmutableDictionary<string, string> Answers(params (string Field, string Answer)[] answers) =>
        answers.ToImmutableDictionary(one => one.Field, one => one.Answer);

    public static FieldOption Option(string id, params FieldOption[] below) => new() { Id = id, Name = Name(id), Options = [.. below] };

    private static LocalizedText Name(string id) => new("", id);
}
