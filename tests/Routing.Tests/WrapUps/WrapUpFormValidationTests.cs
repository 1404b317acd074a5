using System.Collections.Immutable;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.WrapUps;
using static OmniContact.Routing.Tests.WrapUps.Forms;

namespace OmniContact.Routing.Tests.WrapUps;

public sealed class WrapUpFormValidationTests
{
    private static readonly WrapUpField About = Returns.Fields[0];

    [Fact]
    public void A_form_with_a_field_of_each_kind_is_right() => Faults(Returns).ShouldBeEmpty();

    [Fact]
    public void A_form_without_name_or_fields_is_not() => Faults(new() { Id = "returns", Name = new("", " ") }).ShouldBe(["name empty", "fields out-of-range"]);

    [Fact]
    public void Each_fault_of_a_field_is_told_with_its_place()
    {
        Field(About with { Options = [] }).ShouldBe(["fields[0].options empty"]);
        Field(About with { Options = [Option("a", Option("b"), Option("b")), Option("a/b")] }).ShouldBe(["fields[0].options[0].options twice", "fields[0].options[1].id id-unfit"]);
        Field(About with { Kind = FieldKind.Text }).ShouldBe(["fields[0].options not-used", "fields[0].isCategory not-allowed"], ignoreOrder: true);
        Field(About with { Kind = FieldKind.Choice }).ShouldBe(["fields[0].options not-used"]);
        Field(About with { Kind = FieldKind.Number, Options = [], IsCategory = false, Minimum = 2, Maximum = 1 }).ShouldBe(["fields[0].minimum not-increasing"]);
        Field(About with { MaximumLength = WrapUpField.LongestText + 1 }).ShouldBe(["fields[0].maximumLength out-of-range"]);
        Field(About with { RequiredIf = new() { FieldId = "about", Values = ["delivery"] } }).ShouldBe(["fields[0].requiredIf.fieldId unknown-field"]);
        Faults(Returns with { Fields = [About, About with { Id = "again", RequiredIf = new() { FieldId = "about", Values = ["shoe"] } }] })
            .ShouldBe(["fields twice", "fields[1].requiredIf.values unknown-option"]);
    }

    [Fact]
    public void A_queue_names_a_form_that_is_there()
    {
        var queue = new QueueSettings { Id = "q", Name = new("队", "Q"), WrapUp = new() { FormId = "returns" } };
        var alone = new ConfigurationEntities { Queues = ImmutableDictionary<string, QueueSettings>.Empty.Add("q", queue) };
        ConfigurationFaults.Of(alone).ShouldHaveSingleItem().Code.ShouldBe("unknown-form");
        ConfigurationFaults.Of(alone with { WrapUpForms = ImmutableDictionary<string, WrapUpForm>.Empty.Add("returns", Returns) }).ShouldBeEmpty();
    }

    private static string[] Field(WrapUpField field) => Faults(Returns with { Fields = [field] });

    private static string[] Faults(WrapUpForm form) =>
    [
        .. ConfigurationFaults.Of(new ConfigurationEntities { WrapUpForms = ImmutableDictionary<string, WrapUpForm>.Empty.Add("returns", form) })
            .Select(fault => $"{fault.Where["wrapUpForm/returns.".Length..]} {fault.Code}"),
    ];
}
