using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// How many waits were how long. It adds up like other figures, which quantiles do not: a wait counts in a class whose ends differ by a
/// twentieth, so a quantile read from it is at most that much too high.
/// </summary>
public sealed record WaitHistogram
{
    /// <summary>Waits up to here, in seconds, are one class.</summary>
    public const double Shortest = 0.1;

    private const double Growth = 1.05;

    /// <summary>Number of waits by class; the classes after the last one are empty.</summary>
    public ImmutableArray<long> Counts { get; init; } = [];

    public static WaitHistogram Empty { get; } = new();

    public static WaitHistogram Of(double seconds)
    {
        var counts = new long[ClassOf(seconds) + 1];
        counts[^1] = 1;
        return new WaitHistogram { Counts = [.. counts] };
    }

    /// <summary>A wait that the given share of them did not exceed; null when there are none.</summary>
    public double? Quantile(double share)
    {
        var wanted = share * Counts.Sum(count => (double)count);
        if (wanted <= 0) return null;
        var at = 0;
        for (var sum = (double)Counts[0]; sum < wanted && at < Counts.Length - 1; sum += Counts[at]) at++;
        return EndOf(at);
    }

    /// <summary>The longest wait, in seconds, that counts in a class.</summary>
    public static double EndOf(int number) => Shortest * Math.Pow(Growth, number);

    public static WaitHistogram operator +(WaitHistogram a, WaitHistogram b)
    {
        if (a.Counts.Length < b.Counts.Length) (a, b) = (b, a);
        if (b.Counts.IsEmpty) return a;
        var counts = a.Counts.ToBuilder();
        for (var i = 0; i < b.Counts.Length; i++) counts[i] += b.Counts[i];
        return new WaitHistogram { Counts = counts.MoveToImmutable() };
    }

    public bool Equals(WaitHistogram? other) => other is not null && Counts.AsSpan().SequenceEqual(other.Counts.AsSpan());

    public override int GetHashCode() => Counts.Length;

    /// <summary>The number of the class that a wait counts in.</summary>
    public static int ClassOf(double seconds) =>
        seconds <= Shortest ? 0 : (int)Math.Ceiling(Math.Log(seconds / Shortest, Growth) - 1e-9);
}
