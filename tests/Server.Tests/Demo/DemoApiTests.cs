using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Demo;

public sealed class DemoApiTests
{
    [Theory]
    [InlineData(Roles.Agent, "newcomer")]
    [InlineData(Roles.Supervisor, "lead")]
    [InlineData(Roles.Administrator, null)]
    public async Task One_click_signs_in(string role, string? agentId)
    {
        await using var server = await DemoServer.Start(traffic: false);

        using var tab = await server.Click(role);

        var user = (await tab.GetFromJsonAsync<JsonElement>("/api/v1/session")).GetProperty("user");
        user.GetProperty("role").GetString().ShouldBe(role);
        (user.TryGetProperty("agentId", out var agent) ? agent.GetString() : null).ShouldBe(agentId);
    }

    [Fact]
    public async Task The_administrator_switches_traffic_and_its_rate()
    {
        await using var server = await DemoServer.Start(traffic: false);
        using var tab = await server.Click(Roles.Administrator);

        var answer = await tab.PutAsJsonAsync("/api/v1/demo/traffic", new { on = true, perMinute = 42 });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var demo = await server.Client().GetFromJsonAsync<JsonElement>("/api/v1/demo");
        (demo.GetProperty("traffic").GetBoolean(), demo.GetProperty("perMinute").GetInt32()).ShouldBe((true, 42));
        (await server.Client().GetFromJsonAsync<JsonElement>("/api/v1/about")).GetProperty("demoTraffic").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public async Task A_rate_outside_its_bounds_is_refused_by_name(int perMinute)
    {
        await using var server = await DemoServer.Start(traffic: false);
        using var tab = await server.Click(Roles.Administrator);

        var answer = await tab.PutAsJsonAsync("/api/v1/demo/traffic", new { on = true, perMinute });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetProperty("perMinute").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Agents_and_supervisors_may_not_switch_it()
    {
        await using var server = await DemoServer.Start(traffic: false);
        foreach (var role in new[] { Roles.Agent, Roles.Supervisor })
        {
            using var tab = await server.Click(role);
            (await tab.PutAsJsonAsync("/api/v1/demo/traffic", new { on = false })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_real_centre_has_no_demo()
    {
        await using var server = await RunningServer.Start();

        (await server.Client().GetAsync("/api/v1/demo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Client().PostAsJsonAsync("/api/v1/session/demo", new { role = Roles.Agent })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
