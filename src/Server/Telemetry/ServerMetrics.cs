using System.Diagnostics.Metrics;
using OmniContact.Storage;

namespace OmniContact.Server.Telemetry;

/// <summary>What the server measures of itself, beside what the web server does.</summary>
internal sealed class ServerMetrics
{
    public const string MeterName = "OmniContact.Server";

    private static readonly double[] OfferBounds = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly UpDownCounter<int> _connections;
    private readonly Counter<long> _shed;
    private readonly Counter<long> _wrongPasswords;
    private readonly Counter<long> _uploadsSwept;
    private readonly Histogram<double> _offerLatency;
    private readonly Histogram<double> _boardLatency;

    public ServerMetrics(IStoreMaintenance store, ICommonVersion version, IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _connections = meter.CreateUpDownCounter<int>("omnicontact.hub.connections", "{connection}", "Open hub connections.");
        _shed = meter.CreateCounter<long>("omnicontact.shed", "{request}", "Requests and calls refused because the store was too slow.");
        _wrongPasswords = meter.CreateCounter<long>("omnicontact.sign_in.failures", "{attempt}", "Wrong passwords.");
        _uploadsSwept = meter.CreateCounter<long>("omnicontact.uploads.swept", "{upload}", "Uploads that were removed because no message named them.");
        _offerLatency = meter.CreateHistogram(
            "omnicontact.offer.latency", "s", "From the commit after which conversation and agent were both there until the offer has left the hub.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = OfferBounds });
        _boardLatency = meter.CreateHistogram(
            "omnicontact.board.latency", "s", "From the first thing that happened until the board that shows it has left the hub.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = OfferBounds });
        meter.CreateObservableGauge("omnicontact.store.delay", () => store.EstimatedDelay.TotalSeconds, "s", "Estimated delay of a commit.");
        meter.CreateObservableGauge("omnicontact.version", () => Versions(version), description: "What this server knows, and what all servers of the database know.");
        meter.CreateObservableCounter("omnicontact.store.flushes", () => store.Flushes, "{flush}", "Flushes that the writer has waited for.");
    }

    public void Connected(string hub, int change) => _connections.Add(change, new KeyValuePair<string, object?>("hub", hub));

    public void Shed() => _shed.Add(1);

    public void WrongPassword() => _wrongPasswords.Add(1);

    public void OfferLeft(TimeSpan latency) => _offerLatency.Record(latency.TotalSeconds);

    public void BoardLeft(TimeSpan latency) => _boardLatency.Record(latency.TotalSeconds);

    public void UploadsSwept(int uploads) => _uploadsSwept.Add(uploads);

    private static Measurement<int>[] Versions(ICommonVersion version) =>
        [new(ServerVersion.Newest, new KeyValuePair<string, object?>("of", "server")), new(version.Current, new KeyValuePair<string, object?>("of", "all"))];
}
