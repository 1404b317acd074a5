using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Wang leads, Li serves a customer: listens in, whispers, barges in, takes over, gives away, moves, and signs Li out.</summary>
public sealed class LeadingTests : IAsyncLifetime
{
    private const string After = "after";

    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private TestDesk _wang = null!;
    private HttpClient _administrator = null!;
    private HubClient _customer = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(
            _server,
            SmallCentre.Row(ConfigurationKinds.Queue, After, new QueueSettings { Id = After, Name = new("售后", "After sales") }),
            SmallCentre.Row(ConfigurationKinds.Team, "red", new Team { Id = "red", Name = new("红队", "Red"), ListeningIsTold = true }),
            SmallCentre.Row(ConfigurationKinds.Agent, SmallCentre.Li, new AgentSettings
            {
                Id = SmallCentre.Li, EmployeeNumber = "1001", RealName = "李雷", DisplayName = new("小李", "Lee"), TeamId = "red", Queues = [new QueueMembership(SmallCentre.Queue)],
            }));
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _wang = await TestDesk.Open(_server, SmallCentre.Wang, Roles.Supervisor, available: false);
        _administrator = await _server.As(Roles.Administrator);
        _customer = await HubClient.Chat(_server, await _server.Visitor());
    }

    public async ValueTask DisposeAsync()
    {
        await _customer.DisposeAsync();
        await _wang.DisposeAsync();
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Who_leads_listens_in_once_in_the_audit_and_the_agent_reads_it_where_the_team_says_so()
    {
        var id = await Talk();
        await _wang.Hub.Call("Open", new { conversationId = id });
        await _wang.Hub.Call("Open", new { conversationId = id, after = 3 });
        (await Audited("listened")).ShouldHaveSingleItem().GetProperty("details").GetProperty("conversationId").GetString().ShouldBe(id);
        (await Events(id)).Count(what => what == "listening").ShouldBe(1);
        await _li.Hub.Call("Open", new { conversationId = id });
        (await Audited("listened")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_whisper_reaches_the_owner_and_never_the_customer()
    {
        var id = await Talk();
        await Done(_wang.Post(id, "whisper", new { text = "可以送一张优惠券", clientId = "w1" }));
        await Done(_wang.Post(id, "whisper", new { text = "可以送一张优惠券", clientId = "w1" }));
        var whispers = (await Messages(id)).Where(message => message.GetProperty("kind").GetString() == "note").ToList();
        whispers.ShouldHaveSingleItem().GetProperty("event").GetString().ShouldBe("whisper");
        (await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetRawText().ShouldNotContain("优惠券");
    }

    [Fact]
    public async Task Who_barges_in_speaks_with_the_customer()
    {
        var id = await Talk();
        await Refused(_wang.Post(id, "barge", new { }), "notReady");
        await _wang.Hub.Call("SetPresence", new { kind = "available" });
        await Done(_wang.Post(id, "barge", new { }));
        await Done(_wang.Post(id, "messages", new { clientId = "b1", text = "我是主管" }));
        var read = (await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetRawText();
        read.ShouldContain("我是主管");
        read.ShouldNotContain("bargedIn");
        (await Audited("bargedIn")).Length.ShouldBe(2);
        (await Audited("bargedInRefused")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Who_takes_over_has_it_and_the_old_owner_wraps_up()
    {
        var id = await Talk();
        (await Refused(_wang.Post(id, "assignment", new { agentId = SmallCentre.Wang }), "notReady")).Detail().ShouldContain("not signed in");
        await _wang.Hub.Call("SetPresence", new { kind = "available" });
        await Done(_wang.Post(id, "assignment", new { agentId = SmallCentre.Wang }));
        (await View(id)).GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Wang);
        (await Refused(_li.Post(id, "messages", new { clientId = "late", text = "还在吗" }), "notYours")).ShouldNotBe(default);
        (await Events(id)).ShouldContain("takenOver");
        (await Audited("assigned")).Length.ShouldBe(2);
        (await Audited("assignedRefused")).ShouldHaveSingleItem().GetProperty("agentId").GetString().ShouldBe(SmallCentre.Wang);
    }

    [Fact]
    public async Task What_waits_is_given_to_an_agent_who_takes_nothing_now()
    {
        await _li.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        var id = await Written();
        await Done(_wang.Post(id, "assignment", new { agentId = SmallCentre.Li }));
        (await View(id)).GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Li);
        (await Events(id)).ShouldContain("assigned");
    }

    [Fact]
    public async Task What_waits_is_moved_to_another_queue_with_its_age()
    {
        await _li.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        var id = await Written();
        var since = (await View(id)).GetProperty("enqueuedAt").GetString();
        _server.Time.Advance(TimeSpan.FromSeconds(20));
        await Done(_wang.Post(id, "queue", new { queueId = After }));
        var view = await View(id);
        (view.GetProperty("queueId").GetString(), view.GetProperty("enqueuedAt").GetString()).ShouldBe((After, since));
        (await Refused(_wang.Post(id, "queue", new { queueId = "nowhere" }), "notFound", HttpStatusCode.UnprocessableEntity)).Detail().ShouldContain("nowhere");
    }

    [Fact]
    public async Task What_rings_somewhere_is_given_away_all_the_same_and_the_late_accept_is_refused()
    {
        await Written();
        var (id, fence) = await _li.Offered();
        await _wang.Hub.Call("SetPresence", new { kind = "available" });
        await Done(_wang.Post(id, "assignment", new { agentId = SmallCentre.Wang }));
        (await View(id)).GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Wang);
        await Refused(_li.Post(id, "accept", new { fence }), "stale");
    }

    [Fact]
    public async Task What_waits_is_given_to_nobody_of_another_queue()
    {
        await _li.Hub.Call("SetPresence", new { kind = "break", reason = "lunch" });
        var id = await Written();
        await Done(_wang.Post(id, "queue", new { queueId = After }));
        (await Refused(_wang.Post(id, "assignment", new { agentId = SmallCentre.Li }), "notAllowed")).Detail().ShouldContain($"does not serve queue '{After}'");
    }

    [Fact]
    public async Task What_is_in_hands_is_not_moved()
    {
        var id = await Talk();
        await Refused(_wang.Post(id, "queue", new { queueId = After }), "wrongState");
    }

    [Fact]
    public async Task Who_is_signed_out_by_a_supervisor_gives_open_work_back()
    {
        var id = await Talk();
        (await _wang.Tab.PutAsJsonAsync($"/api/v1/agents/{SmallCentre.Li}/presence", new { kind = "offline" })).EnsureSuccessStatusCode();
        (await View(id)).GetProperty("status").GetString().ShouldBe("queued");
        (await Audited("presenceForced")).ShouldHaveSingleItem().GetProperty("details").GetProperty("agentId").GetString().ShouldBe(SmallCentre.Li);
    }

    [Fact]
    public async Task An_agent_orders_nobody_about()
    {
        var id = await Talk();
        foreach (var command in new[] { "assignment", "queue", "barge", "whisper" })
            (await _li.Post(id, command, new { agentId = "x", queueId = "x", text = "x", clientId = "x" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _li.Tab.PutAsJsonAsync($"/api/v1/agents/{SmallCentre.Wang}/presence", new { kind = "offline" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> Talk()
    {
        await Written();
        return await _li.Accepted();
    }

    private async Task<string> Written()
    {
        var said = await _customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });
        return said.GetProperty("conversationId").GetString()!;
    }

    private static async Task Done(Task<HttpResponseMessage> command)
    {
        var answer = await command;
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> Refused(Task<HttpResponseMessage> command, string kind, HttpStatusCode status = HttpStatusCode.Conflict)
    {
        var problem = await (await command).ShouldBeProblem(status);
        problem.GetProperty("kind").GetString().ShouldBe(kind);
        return problem;
    }

    private Task<JsonElement> View(string id) => _wang.Tab.GetFromJsonAsync<JsonElement>($"/api/v1/conversations/{id}");

    private async Task<IEnumerable<JsonElement>> Messages(string id) =>
        (await _wang.Tab.GetFromJsonAsync<JsonElement>($"/api/v1/conversations/{id}/messages")).EnumerateArray();

    private async Task<IEnumerable<string?>> Events(string id) =>
        (await Messages(id)).Select(message => message.TryGetProperty("event", out var what) ? what.GetString() : null);

    private async Task<JsonElement[]> Audited(string what)
    {
        var page = await _administrator.GetFromJsonAsync<JsonElement>("/api/v1/audit?size=200");
        return [.. page.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("what").GetString() == what)];
    }
}
