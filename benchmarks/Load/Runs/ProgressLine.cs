using System.Globalization;
using OmniContact.Load.Figures;

namespace OmniContact.Load.Runs;

/// <summary>One second of a run on one line of the terminal.</summary>
internal static class ProgressLine
{
    public static string Of(Second second)
    {
        var offers = second.Delays[Delay.Offer];
        return string.Create(CultureInfo.InvariantCulture,
            $"{second.Number,4} s  arrivals {second.Counts[Happening.Arrived],5:N0}  offered {second.Counts[Happening.Offered],5:N0}  waiting {second.Waiting,6:N0}  in service {second.InService,6:N0}  offer p50 {Milliseconds(offers, 0.5),6} p99 {Milliseconds(offers, 0.99),6} ms  errors {second.Counts[Happening.Errors],4:N0}");
    }

    private static string Milliseconds(Latencies delays, double share) =>
        delays.Quantile(share) is { } seconds ? (seconds * 1000).ToString("N1", CultureInfo.InvariantCulture) : "-";
}
