using System.Net.Http.Json;
using System.Text.RegularExpressions;
using OmniContact.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Server.Telemetry;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

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
            // A client is answered before the connection is counted.
            await Until(_server, "omnicontact_hub_connections{hub=\"ChatHub\"} 1\n");
        }
    }

    [Fact]
    public async Task An_offer_that_left_the_hub_is_measured_once_however_often_it_is_shown()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        await using var desk = await TestDesk.Open(server, SmallCentre.Li);
        await using var customer = await HubClient.Chat(server, await server.Visitor());
        foreach (var text in new[] { "one", "two" })
        {
            await customer.Call("Send", new { clientId = text, text, entryPointId = SmallCentre.Web });
            await desk.Offered(); // shown again with the second message
        }
        var figures = await Until(server, "omnicontact_offer_latency_seconds_count 1\n");
        figures.ShouldContain("omnicontact_offer_latency_seconds_bucket{le=\"0.05\"}");
    }

    [Fact]
    public async Task The_store_the_silo_and_the_runtime_are_there()
    {
        var text = await Read();
        text.ShouldContain("# TYPE omnicontact_store_flushes_total counter");
        text.ShouldContain("omnicontact_store_delay_seconds ");
        text.ShouldContain($"omnicontact_version{{of=\"all\"}} {ServerVersion.Newest}\n");
        text.ShouldContain($"omnicontact_version{{of=\"server\"}} {ServerVersion.Newest}\n");
        text.ShouldContain("silo_calls_total");
        text.ShouldContain("dotnet_gc_collections_total");
    }

    [Fact]
    public async Task The_centre_is_there_by_queue_and_presence()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        (await Read(server)).ShouldContain("\nomnicontact_queue_waiting{queue=\"sales\"} 0\n");
        await using var desk = await TestDesk.Open(server, SmallCentre.Li);
        (await desk.Tab.PutAsJsonAsync("/api/v1/me/presence", new { kind = "break", reason = "lunch" })).EnsureSuccessStatusCode();
        using var program = await server.Program();
        for (var i = 0; i < 2; i++) await Contacts.Write(program);
        // A queue learns of a contact after it was acknowledged.
        var text = await Until(server, "omnicontact_queue_waiting{queue=\"sales\"} 2\n");
        foreach (var line in new[]
        {
            "# TYPE omnicontact_queue_waiting gauge", "omnicontact_queue_waiting{queue=\"sales\"} 2",
            "# TYPE omnicontact_agents gauge", "omnicontact_agents{presence=\"break\"} 1", "omnicontact_agents{presence=\"offline\"} 1",
            "omnicontact_agents{presence=\"available\"} 0", "omnicontact_agents{presence=\"notResponding\"} 0",
            "# TYPE omnicontact_unmatched_rescued_total counter", "omnicontact_unmatched_rescued_total{queue=\"sales\"} 0",
        }) text.ShouldContain($"\n{line}\n");
    }

    [Fact]
    public async Task What_was_set_aside_in_the_outbox_is_counted()
    {
        await using var server = await RunningServer.Start();
        (await Read(server)).ShouldContain("\nomnicontact_dead_letters 0\n");
        var unit = new CommitUnit { Owner = "test" };
        await server.Get<IStore>().Commit(unit with { Outbox = [new() { Sender = "agent/li", Sequence = 1, Receiver = "customer/c", Kind = "x", Body = "{}" }] });
        await server.Get<IStore>().Commit(unit with { Acks = [new("agent/li", 1, DeadBecause: "FormatException: no part", DeadAt: server.Time.GetUtcNow())] });
        (await Read(server)).ShouldContain("\nomnicontact_dead_letters 1\n");
    }

    [Fact]
    public async Task Queues_beyond_the_most_that_are_named_are_summed_up()
    {
        await using var server = await RunningServer.Start();
        var more = Enumerable.Range(0, CentreMetrics.MostQueues + 5).Select(i => new QueueSettings { Id = $"q{i:000}", Name = new("队", "Queue") });
        await SmallCentre.Configure(server, [.. more.Select(queue => SmallCentre.Row(ConfigurationKinds.Queue, queue.Id, queue))]);
        using var program = await server.Program();
        await Contacts.Write(program); // in `sales`, which comes after all the others
        var text = await Until(server, "omnicontact_queue_waiting{queue=\"(others)\"} 1\n");
        var lines = text.Split('\n').Where(line => line.StartsWith("omnicontact_queue_waiting{", StringComparison.Ordinal)).ToArray();
        lines.Length.ShouldBe(CentreMetrics.MostQueues + 1);
        lines.ShouldContain("omnicontact_queue_waiting{queue=\"(others)\"} 1");
    }

    /// <summary>What is told once this is.</summary>
    private static async Task<string> Until(RunningServer server, string told)
    {
        var text = await Read(server);
        for (var i = 0; i < 1_000 && !text.Contains(told); i++) text = await Read(server);
        text.ShouldContain(told);
        return text;
    }

    private Task<string> Read() => Read(_server);

    private static async Task<string> Read(RunningServer server) => await server.Client().GetStringAsync("/metrics");

    private static long Count(string text) =>
        About().Match(text) is { Success: true } found ? long.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""^http_server_request_duration_seconds_count\{[^}]*http_route="/api/v1/about"[^}]*\} (\d+)$""", RegexOptions.Multiline)]
    private static partial Regex About();

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*",?)*\})? (NaN|[+-]?Inf|-?[0-9.]+(E[+-]?[0-9]+)?))$""")]
    private static partial Regex Line();
}
