using System.Diagnostics;
using OmniContact.Server.Api;
using OmniContact.Server.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OmniContact.Server.Telemetry;

/// <summary>Sends traces and metrics to a collector while the server runs. Addresses and query texts stay here.</summary>
internal sealed class OtlpExport(ServerOptions options) : IHostedService
{
    private static readonly string[] Personal = ["url.query", "url.path", "url.full", "client.address", "network.peer.address", "user_agent.original"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(About.ProductName, serviceVersion: About.ProductVersion);
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", "Npgsql", "Microsoft.Orleans.Application")
            .AddProcessor(new WithoutPersonalData())
            .AddOtlpExporter(exporter => To(exporter, "v1/traces")).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter("OmniContact*", "Orleans*", "Microsoft.Orleans", "Microsoft.AspNetCore.*", "System.Runtime", "Npgsql")
            .AddOtlpExporter(exporter => To(exporter, "v1/metrics")).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        return Task.CompletedTask;
    }

    private void To(OtlpExporterOptions exporter, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(options.Otlp!, path);
    }

    private sealed class WithoutPersonalData : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            foreach (var tag in Personal) data.SetTag(tag, null);
        }
    }
}
