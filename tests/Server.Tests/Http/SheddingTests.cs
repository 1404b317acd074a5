using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

public sealed class SheddingTests(CentreFixture fixture) : IClassFixture<CentreFixture>, IDisposable
{
    private readonly RunningServer _server = fixture.Server;

    public void Dispose() => _server.Faults.Delay = null;

    [Theory]
    [InlineData(0.9, "messages", false)]
    [InlineData(1.1, "messages", true)]
    [InlineData(1.1, "accept", false)]
    [InlineData(1.1, "close", false)]
    [InlineData(5.1, "accept", true)]
    public async Task Beyond_the_bound_new_work_is_refused_first_and_what_frees_capacity_last(double seconds, string command, bool shed)
    {
        using var tab = await _server.As(Roles.Agent, SmallCentre.Li);
        _server.Faults.Delay = TimeSpan.FromSeconds(seconds);
        _server.Units.Clear();
        object body = command switch { "accept" => new { fence = 1 }, "close" => new { reason = "resolved" }, _ => new { clientId = "c1", text = "x" } };
        var answer = await tab.PostAsJsonAsync($"/api/v1/conversations/nothing/{command}", body);
        (answer.StatusCode == HttpStatusCode.ServiceUnavailable).ShouldBe(shed);
        answer.Headers.Contains("Retry-After").ShouldBe(shed);
        if (shed) _server.Units.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_goes_on()
    {
        using var tab = await _server.As(Roles.Agent, SmallCentre.Li);
        _server.Faults.Delay = TimeSpan.FromMinutes(1);
        (await tab.GetAsync("/api/v1/queues")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_call_on_a_hub_is_refused_by_code_and_may_be_tried_again()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var words = new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web };
        _server.Faults.Delay = TimeSpan.FromSeconds(2);
        (await Should.ThrowAsync<Exception>(() => chat.Call("Send", words))).Message.ShouldContain("unavailable:");
        _server.Faults.Delay = null;
        (await chat.Call("Send", words)).GetProperty("number").GetInt64().ShouldBe(1);
    }
}
