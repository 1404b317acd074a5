using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Telemetry;

public sealed class OtlpTests : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> _received = [];
    private WebApplication _collector = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/v1/{signal}", async (string signal, Microsoft.AspNetCore.Http.HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var text = Encoding.Latin1.GetString(body.ToArray());
            _received.AddOrUpdate(signal, text, (_, before) => before + text);
        });
        await _collector.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _collector.DisposeAsync();

    [Fact]
    public async Task Traces_and_metrics_reach_a_collector_without_personal_data()
    {
        await using (var server = await RunningServer.Start(options => options with { Otlp = new Uri(_collector.Urls.Single()) }))
        {
            await SmallCentre.Configure(server);
            using var agent = await server.As(Roles.Agent, SmallCentre.Li);
            (await agent.GetAsync("/api/v1/customers?q=13812345678")).EnsureSuccessStatusCode();
        }
        _received["traces"].ShouldContain("OmniContact");
        _received["traces"].ShouldContain("/api/v1/customers");
        _received["metrics"].ShouldContain("omnicontact.store.flushes");
        foreach (var text in _received.Values) text.ShouldNotContain("13812345678");
    }

    [Fact]
    public async Task A_collector_that_is_away_holds_nothing_up()
    {
        await using var server = await RunningServer.Start(options => options with { Otlp = new Uri("http://127.0.0.1:9") });
        (await server.Client().GetAsync("/health/ready")).EnsureSuccessStatusCode();
    }
}
