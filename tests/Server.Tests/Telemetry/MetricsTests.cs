using System.Text.RegularExpressions;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Telemetry;

public sealed partial class MetricsTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    [Fact]
    public async Task Every_line_is_one_that_Prometheus_reads()
    {
        await _server.Client().GetAsync("/api/v1/about");
        foreach (var line in (await Read()).Split('\n', StringSplitOptions.RemoveEmptyEntries)) Line().IsMatch(line).ShouldBeTrue(line);
    }

    [Fact]
    public async Task Requests_are_counted_by_route_and_status()
    {
        var before = Count(await Read());
        await _server.Client().GetAsync("/api/v1/about");
        // A request is counted when the server is done with it, which may be after its answer was read.
        var after = Count(await Read());
        for (var i = 0; i < 1_000 && after == before; i++) after = Count(await Read());
        after.ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task Open_connections_are_counted_and_uncounted()
    {
        await using (await HubClient.Chat(_server, await _server.Visitor()))
        {
            (await Read()).ShouldMatch("omnicontact_hub_connections\\{hub=\"ChatHub\"\\} [1-9]");
        }
    }

    [Fact]
    public async Task The_store_the_silo_and_the_runtime_are_there()
    {
        var text = await Read();
        text.ShouldContain("# TYPE omnicontact_store_flushes_total counter");
        text.ShouldContain("omnicontact_store_delay_seconds ");
        text.ShouldContain("silo_calls_total");
        text.ShouldContain("dotnet_gc_collections_total");
    }

    private async Task<string> Read() => await _server.Client().GetStringAsync("/metrics");

    private static long Count(string text) =>
        About().Match(text) is { Success: true } found ? long.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""^http_server_request_duration_seconds_count\{[^}]*http_route="/api/v1/about"[^}]*\} (\d+)$""", RegexOptions.Multiline)]
    private static partial Regex About();

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*",?)*\})? (NaN|[+-]?Inf|-?[0-9.]+(E[+-]?[0-9]+)?))$""")]
    private static partial Regex Line();
}
