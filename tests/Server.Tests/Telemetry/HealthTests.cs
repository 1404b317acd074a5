using System.Net;
using OmniContact.Server.Health;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Telemetry;

public sealed class HealthTests(CentreFixture fixture) : IClassFixture<CentreFixture>, IDisposable
{
    private readonly RunningServer _server = fixture.Server;

    public void Dispose() => (_server.Faults.Error, _server.Faults.Silent, _server.Faults.ClockOff) = (null, false, TimeSpan.Zero);

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

    [Theory]
    [InlineData(500, Readiness.Ok)]
    [InlineData(-500, Readiness.Ok)]
    [InlineData(501, "is 501 ms behind the database's, the bound is 500 ms")]
    [InlineData(-501, "is 501 ms ahead of the database's, the bound is 500 ms")]
    public async Task A_server_whose_clock_is_far_off_the_databases_is_not_ready(int milliseconds, string said)
    {
        _server.Faults.ClockOff = TimeSpan.FromMilliseconds(milliseconds);
        var report = await _server.Get<Readiness>().Check(CancellationToken.None);
        report.Checks.ShouldContain(new HealthCheck("clock", said));
        report.Status.ShouldBe(said == Readiness.Ok ? Readiness.Ok : "unavailable");
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_not_waited_for()
    {
        _server.Faults.Silent = true;
        var asked = _server.Get<Readiness>().Check(CancellationToken.None);
        _server.Time.Advance(Readiness.Patience);
        (await asked).Checks.Count(check => check.Status.Contains("3 s")).ShouldBe(2);
    }
}
