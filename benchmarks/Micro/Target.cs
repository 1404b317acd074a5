namespace OmniContact.Benchmarks.Micro;

/// <summary>Says whether a figure is where it should be.</summary>
internal static class Target
{
    public static string Below(int nanoseconds, Figure figure) =>
        $"  target at most {nanoseconds} ns and 0 B: {Verdict(figure.Median <= nanoseconds && figure.Bytes < 0.5)}";

    public static string Ratio(double most, Figure large, Figure small) =>
        $"  target at most {most:N1} times: {large.Median / small.Median:N2} times, {Verdict(large.Median <= most * small.Median)}";

    private static string Verdict(bool met) => met ? "met" : "MISSED";
}
