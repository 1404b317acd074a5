namespace OmniContact.Server.Telemetry;

internal enum MetricType
{
    Counter,
    Gauge,
    Histogram,
}
