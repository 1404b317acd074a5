using System.Globalization;
using OmniContact.Load.Runs;

namespace OmniContact.Load.Reports;

/// <summary>How the backlog of a peak went, beside the bound that its own figures give.</summary>
internal static class DrainWords
{
    public static string Of(Drain drain) => drain.Backlog == 0
        ? Text($"the peak of {drain.Loaded:0.0}/s left no backlog")
        : Text($"the peak of {drain.Loaded:0.0}/s left a backlog of {drain.Backlog:N0}, {Gone(drain)}");

    /// <summary>The bound, worked out.</summary>
    public static string Bound(Drain drain) => Text($"{Drain.Allowed} x {drain.Backlog:N0} / ({drain.Slots:N0} slots / {drain.Handling:0.00} s of handling + {drain.Abandonment:0.00}/s who gave up - {drain.Arrivals:0.00}/s who came) = {Seconds(drain.Bound)}");

    public static string Verdict(Drain drain) => drain.IsMet ? "met" : "MISSED";

    private static string Gone(Drain drain) => drain.Seconds is null ? "which was not worked off" : $"worked off in {Seconds(drain.Seconds)}";

    private static string Seconds(double? seconds) => seconds is { } known ? Text($"{known:0.0} s") : "never";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
