namespace OmniContact.Benchmarks.Micro;

/// <summary>Nanoseconds of CPU and bytes allocated per turn: the middle of several rounds, and their 10th and 90th percentile.</summary>
internal sealed record Figure(string Name, double Median, double Low, double High, double Bytes)
{
    public static Figure Of(string name, IEnumerable<double> rounds, double bytes)
    {
        double[] sorted = [.. rounds.Order()];
        return new Figure(name, sorted[sorted.Length / 2], sorted[sorted.Length / 10], sorted[sorted.Length * 9 / 10], bytes);
    }

    public override string ToString() => $"  {Name,-58} {(Median < 10 ? $"{Median:N1}" : $"{Median:N0}"),9} ns   ({Low:N0} to {High:N0})   {Bytes:N0} B";
}
