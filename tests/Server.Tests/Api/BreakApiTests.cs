using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

/// <summary>A supervisor decides over the breaks that agents ask for.</summary>
public sealed class BreakApiTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_break_that_needs_approval_begins_when_a_supervisor_says_so()
    {
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Team, "red", new Team { Id = "red", Name = new("红队", "Red"), BreaksNeedApproval = true }),
            SmallCentre.Row(ConfigurationKinds.Agent, "zoe", new AgentSettings
            {
                Id = "zoe", EmployeeNumber = "9999", RealName = "赵玥", DisplayName = new("小赵", "Zoe"), TeamId = "red",
            }));
        await using var desk = await TestDesk.Open(_server, "zoe");
        await desk.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        var lead = await _server.As(Roles.Supervisor, SmallCentre.Wang);
        var waiting = await Presence(lead);
        (waiting.GetProperty("kind").GetString(), waiting.GetProperty("breakNeedsApproval").GetBoolean()).ShouldBe(("available", true));
        (await lead.PutAsJsonAsync("/api/v1/agents/zoe/break", new { approved = true })).EnsureSuccessStatusCode();
        (await Presence(lead)).GetProperty("kind").GetString().ShouldBe("break");
    }

    private static async Task<JsonElement> Presence(HttpClient lead)
    {
        var agents = await lead.GetFromJsonAsync<JsonElement>("/api/v1/agents");
        return agents.EnumerateArray().Single(agent => agent.GetProperty("id").GetString() == "zoe").GetProperty("presence");
    }
}
