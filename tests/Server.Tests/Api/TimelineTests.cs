using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class TimelineTests
{
    [Fact]
    public async Task A_supervisor_reads_when_an_agent_was_in_which_state_also_after_a_break()
    {
        await using var server = await RunningServer.Start();
        await SmallCentre.Configure(server);
        var signedIn = server.Time.GetUtcNow();
        await using var li = await TestDesk.Open(server, SmallCentre.Li);
        server.Time.Advance(TimeSpan.FromSeconds(2));
        await li.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        using var lead = await server.As(Roles.Supervisor);
        var day = await (await lead.GetAsync($"/api/v1/agents/{SmallCentre.Li}/timeline")).Json();
        var turns = day.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("kind").GetString()).ToArray();
        turns[^2..].ShouldBe(["available", "break"]);
        var last = day.GetProperty("turns").EnumerateArray().Last();
        (last.GetProperty("at").GetDateTimeOffset(), last.GetProperty("reason").GetString()).ShouldBe((signedIn.AddSeconds(2), "lunch"));
        day.GetProperty("turns").EnumerateArray().ShouldAllBe(turn => turn.GetProperty("at").GetDateTimeOffset() >= day.GetProperty("from").GetDateTimeOffset());

        var all = await (await lead.GetAsync("/api/v1/agents/timeline")).Json();
        all.EnumerateArray().Select(one => one.GetProperty("agentId").GetString()).ShouldBe([SmallCentre.Li, SmallCentre.Wang]);
        (await (await lead.GetAsync("/api/v1/agents/timeline?teamId=nobody")).Json()).ValueKind.ShouldBe(JsonValueKind.Array);
        (await (await lead.GetAsync("/api/v1/agents/timeline?teamId=nobody")).Json()).GetArrayLength().ShouldBe(0);
    }
}
