using System.Net;
using OmniContact.Server.Health;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Telemetry;

public sealed class HealthTests(CentreFixture fixture) : IClassFixture<CentreFixture>, IDisposable
{
    private readonly RunningServer _server = fixture.Server;

    public void Dispose() => (_server.Faults.Error, _server.Faults.Silent) = (null, false);

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
        ready.Headers.RetryAfter.ShouldNotBeNull();
        (await ready.Content.ReadAsStringAsync()).ShouldContain("the disk is full");
        (await _server.Client().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _server.Faults.Error = null;
        (await _server.Client().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_not_waited_for()
    {
        _server.Faults.Silent = true;
        var asked = _server.Get<Readiness>().Check(CancellationToken.None);
        _server.Time.Advance(Readiness.Patience);
        (await asked).Checks.ShouldContain(check => check.Name == "store" && check.Status.Contains("3 s"));
    }
}
