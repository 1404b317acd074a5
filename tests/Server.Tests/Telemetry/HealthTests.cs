using System.Net;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Telemetry;

public sealed class HealthTests(CentreFixture fixture) : IClassFixture<CentreFixture>, IDisposable
{
    private readonly RunningServer _server = fixture.Server;

    public void Dispose() => _server.Faults.Error = null;

    [Fact]
    public async Task It_is_alive_and_ready()
    {
        (await _server.Client().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _server.Client().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_the_store_away_it_is_alive_but_not_ready_and_recovers_by_itself()
    {
        _server.Faults.Error = new StoreUnavailableException("the disk is full");
        var ready = await _server.Client().GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("the disk is full");
        (await _server.Client().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _server.Faults.Error = null;
        (await _server.Client().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
