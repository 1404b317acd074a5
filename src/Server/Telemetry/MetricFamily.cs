using System.Diagnostics.Metrics;
using System.Text;

namespace OmniContact.Server.Telemetry;

/// <summary>One instrument under its Prometheus name, with all its series.</summary>
internal sealed class MetricFamily
{
    /// <summary>Series of one instrument at most: a tag that never repeats must not fill the memory.</summary>
    private const int MostSeries = 500;

    private static readonly double[] SecondsBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock _gate = new();
    private readonly double[]? _bounds;
    private volatile MetricSeries[] _series = [];

    public MetricFamily(Instrument instrument, bool isHistogram, double[]? bounds, MetricType type)
    {
        Help = instrument.Description ?? instrument.Name;
        Type = type;
        _bounds = isHistogram ? bounds ?? SecondsBounds : null;
        Name = NameOf(instrument, type);
    }

    public string Name { get; }

    public string Help { get; }

    public MetricType Type { get; }

    public IReadOnlyList<MetricSeries> Series => _series;

    public void Measure(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, bool isTotal)
    {
        if (Find(tags) is not { } series) return;
        if (_bounds is not null) series.Record(value);
        else if (isTotal) series.Set(value);
        else series.Add(value);
    }

    /// <summary>Forgets what observable instruments said last time: what they do not say again is gone.</summary>
    public void Forget() => _series = [];

    private MetricSeries? Find(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var series in _series)
        {
            if (series.Has(tags)) return series;
        }
        return Create(tags);
    }

    private MetricSeries? Create(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_gate)
        {
            foreach (var series in _series)
            {
                if (series.Has(tags)) return series;
            }
            if (_series.Length >= MostSeries) return null;
            var created = new MetricSeries(tags.ToArray(), _bounds);
            _series = [.. _series, created];
            return created;
        }
    }

    private static string NameOf(Instrument instrument, MetricType type)
    {
        var name = new StringBuilder(instrument.Name);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i])) name[i] = '_';
        }
        if (Unit(instrument.Unit) is { } unit && !instrument.Name.EndsWith(unit, StringComparison.Ordinal)) name.Append('_').Append(unit);
        if (type == MetricType.Counter) name.Append("_total");
        return name.ToString();
    }

    private static string? Unit(string? unit) => unit switch
    {
        "s" => "seconds",
        "ms" => "milliseconds",
        "By" => "bytes",
        _ => null,
    };
}
