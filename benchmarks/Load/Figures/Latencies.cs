using System.Numerics;

namespace OmniContact.Load.Figures;

/// <summary>
/// Counts of durations in buckets whose width grows with the value, 64 for each doubling: quantiles are right within 1.6 %, from a
/// microsecond to an hour, in constant memory. After G. Tene's HdrHistogram. Not for several threads at once.
/// </summary>
internal sealed class Latencies
{
    private const int BitsOfDoubling = 6;
    private const int InDoubling = 1 << BitsOfDoubling;

    private readonly long[] _counts = new long[(34 - BitsOfDoubling) * InDoubling];

    public long Count { get; private set; }

    public double Sum { get; private set; }

    /// <summary>Seconds.</summary>
    public double Greatest { get; private set; }

    /// <param name="seconds">What clocks that differ make negative counts as 0.</param>
    public void Add(double seconds)
    {
        seconds = Math.Max(0, seconds);
        _counts[Math.Min(Place((uint)Math.Min(uint.MaxValue, seconds * 1e6)), _counts.Length - 1)]++;
        Count++;
        Sum += seconds;
        Greatest = Math.Max(Greatest, seconds);
    }

    public void Add(Latencies others)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += others._counts[i];
        Count += others.Count;
        Sum += others.Sum;
        Greatest = Math.Max(Greatest, others.Greatest);
    }

    /// <summary>Seconds that a share of all does not exceed; null without any.</summary>
    public double? Quantile(double share)
    {
        if (Count == 0) return null;
        var left = (long)Math.Ceiling(share * Count);
        var place = 0;
        while ((left -= _counts[place]) > 0) place++;
        return Math.Min(Greatest, End(place) / 1e6);
    }

    /// <summary>Share of all that is at most so many seconds, as exact as the buckets are.</summary>
    public double? ShareWithin(double seconds)
    {
        if (Count == 0) return null;
        var last = Place((uint)Math.Min(uint.MaxValue, seconds * 1e6));
        return _counts.Take(last + 1).Sum() / (double)Count;
    }

    /// <summary>Below 64 us each its own; above, the leading six bits after the first and how often it doubled.</summary>
    private static int Place(uint micros)
    {
        if (micros < InDoubling) return (int)micros;
        var doubled = BitOperations.Log2(micros) - BitsOfDoubling;
        return ((doubled + 1) << BitsOfDoubling) + (int)((micros >> doubled) & (InDoubling - 1));
    }

    private static double End(int place)
    {
        if (place < InDoubling) return place;
        var doubled = (place >> BitsOfDoubling) - 1;
        return ((InDoubling + (place & (InDoubling - 1)) + 1L) << doubled) - 1;
    }
}
