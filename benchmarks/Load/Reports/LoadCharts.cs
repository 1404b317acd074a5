using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Load.Figures;
using OmniContact.Load.Runs;
using OmniContact.Simulation.Reports.Charts;

namespace OmniContact.Load.Reports;

/// <summary>How a run went, second by second.</summary>
internal static class LoadCharts
{
    private static readonly ImmutableArray<double> Shares = [0.5, 0.9, 0.99];

    public static string Of(LoadResult result)
    {
        var seconds = result.Timeline.Seconds;
        if (seconds.Count < 2) return "";
        return string.Concat(
            Chart(seconds, "Contacts a second", "who was to come, who was acknowledged, who ended", Number,
                Counted(seconds, "to come", Happening.Arrived), Counted(seconds, "entered", Happening.Entered),
                Counted(seconds, "closed", Happening.Closed), Counted(seconds, "gave up", Happening.Left)),
            Delays(seconds, Delay.Offer, "Offer latency", "from item and agent both being there to the agent's program"),
            Delays(seconds, Delay.Entry, "Entry", "from the intended arrival to the acknowledged first words"),
            Delays(seconds, Delay.Words, "Words", "from being said to the other side's program"),
            Delays(seconds, Delay.Accept, "Accept", "from the agent's call to its answer"),
            Chart(seconds, "Queue length", "customers who wait for an agent", Number, Line(seconds, "waiting", second => second.Waiting)),
            Chart(seconds, "In service", "customers with an agent", Number, Line(seconds, "in service", second => second.InService)),
            Chart(seconds, "Processors in use", "by the server and by the clients", Number, Processors(seconds, "server", second => second.Server), Processors(seconds, "clients", second => second.Client)),
            Chart(seconds, "Memory", "resident, in MB", Number, Memory(seconds, "server", second => second.Server), Memory(seconds, "clients", second => second.Client)),
            result.Timeline.Total(Happening.Errors) == 0 ? "" : Chart(seconds, "Errors a second", "calls that failed", Number, Counted(seconds, "errors", Happening.Errors)));
    }

    private static string Delays(IReadOnlyList<Second> seconds, Delay delay, string title, string note) => Chart(seconds, title, note, Scale,
        [.. Shares.Select(share => Line(seconds, $"p{share * 100:0}", second => second.Delays[delay].Quantile(share)))]);

    private static Series Counted(IReadOnlyList<Second> seconds, string name, Happening what) => Line(seconds, name, second => second.Counts[what]);

    private static Series Memory(IReadOnlyList<Second> seconds, string name, Func<Second, Usage> process) =>
        Line(seconds, name, second => process(second) is { IsKnown: true, Memory: var memory } ? memory / 1e6 : null);

    private static Series Processors(IReadOnlyList<Second> seconds, string name, Func<Second, Usage> process) => new(name,
        [.. seconds.Zip(seconds.Skip(1), (one, next) => Point(next.Number, process(one).IsKnown && process(next).IsKnown ? process(next).Cpu - process(one).Cpu : null))]);

    private static Series Line(IReadOnlyList<Second> seconds, string name, Func<Second, double?> value) =>
        new(name, [.. seconds.Select(second => Point(second.Number, value(second)))]);

    private static Point Point(double x, double? y) => new(x, y, y ?? 0, y ?? 0);

    private static string Chart(IReadOnlyList<Second> seconds, string title, string note, Func<double, string> written, params Series[] lines)
    {
        ImmutableArray<Series> shown = [.. lines.Where(line => line.Points.Any(point => point.Y is not null))];
        if (shown.IsEmpty) return "";
        var step = Math.Max(1, seconds.Count / 12);
        return new LineChart(title, note, shown, written)
        {
            Range = (1, seconds.Count),
            Labels = [.. seconds.Where(second => second.Number % step == 0).Select(second => ((double)second.Number, $"{second.Number} s"))],
        }.Draw();
    }

    /// <summary>Short enough to stand beside an axis.</summary>
    private static string Scale(double seconds) =>
        seconds < 1 ? string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0.##} ms") : string.Create(CultureInfo.InvariantCulture, $"{seconds:0.##} s");

    private static string Number(double value) => value.ToString(value < 10 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
