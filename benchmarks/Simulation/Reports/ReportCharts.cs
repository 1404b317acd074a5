using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Reports.Charts;
using OmniContact.Simulation.Results;

namespace OmniContact.Simulation.Reports;

/// <summary>The charts of a report.</summary>
internal static class ReportCharts
{
    /// <summary>Empty where there is one period only.</summary>
    public static string OfPeriods(SimulationResult result) => result.Scenario.Periods < 2 ? "" : string.Concat(
        Bars(result, "Contacts offered", "mean number in a period, by type", SectionKind.Type, "offered"),
        Lines(result, "Service level", "answered within the target, over all offered", SectionKind.Type, "service-level.over-offered", 1),
        Lines(result, "Speed of answer", "mean wait of the answered", SectionKind.Type, "asa"),
        Lines(result, "Lost", "left before an answer, over offered less short ones", SectionKind.Type, "abandon-rate"),
        Lines(result, "Agents signed in", "mean number, by group", SectionKind.Group, "signed-in"),
        Lines(result, "Occupancy", "share of available time with work in hand", SectionKind.Group, "occupancy-time", 1));

    /// <summary>What share of the answered waits at most so long.</summary>
    public static string OfWaits(SimulationResult result)
    {
        var types = result.Sections.Where(section => section.Kind == SectionKind.Type && section.Waits.Quantile(1) is not null).ToArray();
        if (types.Length == 0) return "";
        var longest = Math.Max(10, types.Max(section => section.Waits.Quantile(0.995)!.Value));
        var ticks = new Axis(longest, 1);
        return new LineChart("Waits of the answered", "share answered within so many seconds, the target wherever you set it",
            [.. types.Select(section => new Series(section.Id, Cumulative(section.Waits, ticks.End)))], value => $"{value * 100:0} %")
        {
            AtLeast = 1, Range = (0, ticks.End), Labels = [.. ticks.Ticks().Select(tick => (tick, $"{Drawing.Text(tick)} s"))],
        }.Draw();
    }

    private static ImmutableArray<Point> Cumulative(WaitHistogram waits, double until)
    {
        var (all, points) = ((double)waits.Counts.Sum(), ImmutableArray.CreateBuilder<Point>());
        var (below, end) = (0.0, 0.0);
        for (var place = 0; place < waits.Counts.Length && end < until; place++)
        {
            below += waits.Counts[place] / all;
            end = WaitHistogram.EndOf(place);
            points.Add(new Point(Math.Min(end, until), below, below, below));
        }

        points.Add(new Point(until, below, below, below));
        return points.ToImmutable();
    }

    private static string Bars(SimulationResult result, string title, string note, SectionKind kind, string quantity) =>
        new StackedBars(title, note, Of(result, kind, quantity), [.. Enumerable.Range(0, result.Scenario.Periods).Select(period => Clock(result, period))]).Draw();

    private static string Lines(SimulationResult result, string title, string note, SectionKind kind, string id, double atLeast = 0)
    {
        var (lines, quantity) = (Of(result, kind, id), Quantities.ById(id));
        if (lines.All(line => line.Points.All(point => point.Y is null or 0))) return "";
        return new LineChart(title, note, lines, value => Axis(quantity, value))
        {
            AtLeast = atLeast,
            Range = (0, result.Scenario.Periods),
            Labels = [.. Enumerable.Range(0, result.Scenario.Periods).Select(period => (period + 0.5, Clock(result, period)))],
        }.Draw();
    }

    private static ImmutableArray<Series> Of(SimulationResult result, SectionKind kind, string quantity) =>
    [
        .. result.Sections.Where(section => section.Kind == kind).Select(section => new Series(section.Id,
            [.. Enumerable.Range(0, section.Periods.Length).Select(period => PointOf(section, period, quantity))])),
    ];

    private static Point PointOf(Section section, int period, string quantity)
    {
        if (section.In(period, quantity) is not { } value) return new Point(period + 0.5, null, 0, 0);
        var (half, most) = (value.HalfWidth ?? 0, Quantities.ById(quantity).Unit == MeasureUnit.Share ? 1 : double.PositiveInfinity);
        return new Point(period + 0.5, value.Value, Math.Max(0, value.Value - half), Math.Min(most, value.Value + half));
    }

    /// <summary>When a period begins, on the clock of the scenario's start.</summary>
    private static string Clock(SimulationResult result, int period)
    {
        var scenario = result.Scenario;
        return scenario.Start.AddSeconds(scenario.WarmUpSeconds + (period * scenario.PeriodSeconds)).ToString("H:mm", CultureInfo.InvariantCulture);
    }

    private static string Axis(Quantity quantity, double value) => quantity.Unit switch
    {
        MeasureUnit.Share => $"{Drawing.Text(value * 100)} %",
        MeasureUnit.Seconds => $"{Drawing.Text(value)} s",
        _ => Drawing.Text(value),
    };
}
