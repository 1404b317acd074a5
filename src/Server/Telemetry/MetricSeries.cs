namespace OmniContact.Server.Telemetry;

/// <summary>One instrument with one set of tags: a number, or counts per bucket.</summary>
internal sealed class MetricSeries(KeyValuePair<string, object?>[] tags, double[]? bounds)
{
    private readonly Lock _gate = new();
    private readonly long[]? _buckets = bounds is null ? null : new long[bounds.Length + 1];
    private double _value;
    private long _count;

    public KeyValuePair<string, object?>[] Tags => tags;

    public double[]? Bounds => bounds;

    public bool Has(ReadOnlySpan<KeyValuePair<string, object?>> wanted)
    {
        if (wanted.Length != tags.Length) return false;
        for (var i = 0; i < tags.Length; i++)
        {
            if (wanted[i].Key != tags[i].Key || !Equals(wanted[i].Value, tags[i].Value)) return false;
        }
        return true;
    }

    public void Add(double value)
    {
        lock (_gate) _value += value;
    }

    public void Set(double value)
    {
        lock (_gate) _value = value;
    }

    /// <summary>Counts a measurement in its bucket.</summary>
    public void Record(double value)
    {
        var bucket = Array.BinarySearch(bounds!, value);
        lock (_gate)
        {
            _buckets![bucket < 0 ? ~bucket : bucket]++;
            _value += value;
            _count++;
        }
    }

    /// <summary>The value or sum, the count, and the counts per bucket, as of one instant.</summary>
    public (double Value, long Count, long[] Buckets) Read()
    {
        lock (_gate) return (_value, _count, _buckets is null ? [] : [.. _buckets]);
    }
}
