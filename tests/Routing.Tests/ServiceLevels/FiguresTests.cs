using System.Reflection;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class FiguresTests
{
    private static readonly PropertyInfo[] Numbers = [.. typeof(Figures).GetProperties().Where(property => property.SetMethod is not null && property.PropertyType.IsPrimitive)];

    public static TheoryData<string> Names() => [.. Numbers.Select(number => number.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_is_part_of_the_sum(string name)
    {
        var number = Numbers.Single(property => property.Name == name);
        var (a, b) = (With(number, 3), With(number, 5));
        var sum = Convert.ToDouble(number.GetValue(a + b));
        sum.ShouldBe(name.StartsWith("Longest", StringComparison.Ordinal) ? 5 : 8);
        (a + Figures.Zero).ShouldBe(a);
        (b + a).ShouldBe(a + b);
    }

    [Fact]
    public void The_five_definitions_of_the_service_level_differ_as_defined()
    {
        var figures = new Figures { Offered = 100, Answered = 80, AnsweredInTime = 60, Abandoned = 6, LeftWhileRinging = 1, LeftInTransfer = 1, LostInTime = 3, ShortAbandoned = 4, FlowedOut = 8 };
        Level(ServiceLevelDefinition.OverAnswered).ShouldBe(60.0 / 80);
        Level(ServiceLevelDefinition.OverAnsweredAndLost).ShouldBe(60.0 / 88);
        Level(ServiceLevelDefinition.OverOfferedLessShort).ShouldBe(60.0 / 96);
        Level(ServiceLevelDefinition.OverOffered).ShouldBe(60.0 / 100);
        Level(ServiceLevelDefinition.InTimeOverOffered).ShouldBe(67.0 / 100);

        double? Level(ServiceLevelDefinition definition) => Measures.ServiceLevel(definition, figures);
    }

    [Fact]
    public void Where_nothing_was_counted_there_is_no_figure_rather_than_zero() =>
        Measures.All.Where(measure => measure.Unit != MeasureUnit.Count).Select(measure => measure.Of(Figures.Zero)).ShouldAllBe(figure => figure == null);

    [Fact]
    public void Measures_have_one_id_and_names_in_both_languages()
    {
        Measures.All.Select(measure => measure.Id).ShouldBeUnique();
        Measures.All.ShouldAllBe(measure => measure.Name.Zh.Length > 0 && measure.Name.En.Length > 0);
        Measures.ServiceLevels.Length.ShouldBe(Enum.GetValues<ServiceLevelDefinition>().Length);
    }

    [Theory]
    [InlineData("answer-rate", 0.8)]
    [InlineData("asa", 12.5)]
    [InlineData("aht", 210)]
    [InlineData("aht-attended", 130)]
    [InlineData("rona-rate", 0.1)]
    [InlineData("transfer-rate", 0.25)]
    [InlineData("occupancy-time", 0.75)]
    [InlineData("occupancy-units", 0.5)]
    public void A_measure_is_made_of_its_sums(string id, double expected) => Measures.ById(id).Of(new()
    {
        Offered = 10, Answered = 8, AnswerWaitSeconds = 100, Handled = 4, ContactSeconds = 720, WrapUpSeconds = 120, AttendedSeconds = 400, Offers = 20,
        OffersLapsed = 2, TransfersOut = 1, OccupiedSeconds = 2700, WorkableSeconds = 3600, UnitSeconds = 180_000, CapacityUnitSeconds = 360_000,
    }).ShouldBe(expected);

    private static Figures With(PropertyInfo number, long value)
    {
        var figures = new Figures();
        number.SetValue(figures, Convert.ChangeType(value, number.PropertyType, null));
        return figures;
    }
}
