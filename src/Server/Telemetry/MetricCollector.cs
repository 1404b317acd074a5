using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace OmniContact.Server.Telemetry;

/// <summary>Listens to the meters of the server, the silo, the web server and the runtime, and keeps what they say.</summary>
internal sealed class MetricCollector : IDisposable
{
    private static readonly string[] Meters =
    [
        "OmniContact", "Orleans", "Microsoft.Orleans", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Http.Connections", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql",
    ];

    private readonly MeterListener _listener = new();
    private readonly IMeterFactory _meters;
    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = [];

    public MetricCollector(IMeterFactory meters)
    {
        _meters = meters;
        _listener.InstrumentPublished = Listen;
        _listener.SetMeasurementEventCallback<byte>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<short>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<float>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, state) => Measured(instrument, value, tags, state));
        _listener.Start();
    }

    /// <summary>All families by name, observable ones asked just now.</summary>
    public IEnumerable<MetricFamily> Read()
    {
        foreach (var (instrument, family) in _families)
        {
            if (instrument.IsObservable) family.Forget();
        }
        _listener.RecordObservableInstruments();
        return _families.Values.OrderBy(family => family.Name, StringComparer.Ordinal);
    }

    public void Dispose() => _listener.Dispose();

    private void Listen(Instrument instrument, MeterListener listener)
    {
        if (!Meters.Any(name => instrument.Meter.Name == name || instrument.Meter.Name.StartsWith(name + ".", StringComparison.Ordinal))) return;
        // Of several servers in one process, as in tests, each tells of itself.
        if (instrument.Meter.Scope is IMeterFactory meters && meters != _meters) return;
        var family = _families.GetOrAdd(instrument, Create);
        listener.EnableMeasurementEvents(instrument, family);
    }

    private static MetricFamily Create(Instrument instrument) =>
        TypeOf(instrument) is MetricType.Histogram
            ? new MetricFamily(instrument, true, (instrument as Histogram<double>)?.Advice?.HistogramBucketBoundaries?.ToArray(), MetricType.Histogram)
            : new MetricFamily(instrument, false, null, TypeOf(instrument));

    private static MetricType TypeOf(Instrument instrument) => instrument.GetType().Name switch
    {
        "Counter`1" or "ObservableCounter`1" => MetricType.Counter,
        "Histogram`1" => MetricType.Histogram,
        _ => MetricType.Gauge,
    };

    /// <summary>Observable instruments and gauges say what is; counters say what is added. One that ends while it is asked has no family any more.</summary>
    private static void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        (state as MetricFamily)?.Measure(value, tags, instrument.IsObservable || instrument.GetType().Name == "Gauge`1");
}
