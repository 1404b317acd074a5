using System.Collections.Immutable;
using System.Globalization;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Reports;

/// <summary>The steps of a rising load, side by side.</summary>
internal static class StepRows
{
    public static ImmutableArray<string> Heading { get; } = ["to come", "entered", "ended", "waiting at the end", "entry p99", "offer p50", "offer p99", "processors", "errors"];

    public static ImmutableArray<string> Of(Step step) =>
    [
        Text($"{step.Rate:0.##}/s"), Text($"{step.Entered:0.0}/s"), Text($"{step.Ended:0.0}/s"), Text($"{step.Waiting:N0}"),
        Time(step.EntryP99), Time(step.OfferP50), Time(step.OfferP99), step.Processors is { } used ? Text($"{used:0.00}") : "-", Text($"{step.Errors:N0}"),
    ];

    private static string Time(double? seconds) => seconds is { } known ? DelayNames.Written(known) : "-";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
