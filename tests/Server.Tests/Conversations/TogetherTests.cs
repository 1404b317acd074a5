using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Several agents in one conversation, and what of it their customer is told: Li owns it, Wang is asked in.</summary>
public sealed class TogetherTests : IAsyncLifetime
{
    private Talk _talk = null!;
    private TestDesk _wang = null!;

    public async ValueTask InitializeAsync()
    {
        _talk = await Talk.Begin();
        _wang = await TestDesk.Open(_talk.Server, SmallCentre.Wang, Roles.Supervisor);
    }

    public async ValueTask DisposeAsync()
    {
        await _wang.DisposeAsync();
        await _talk.DisposeAsync();
    }

    [Fact]
    public async Task The_customer_hears_of_a_conference_and_nothing_of_what_went_before()
    {
        await Invite("consulted", "优惠券的事");
        await Done(_wang.Post(_talk.Id, "join", new { }));
        await Done(_wang.Post(_talk.Id, "messages", new { clientId = "b1", text = "可以补一张", note = true }));
        await Done(_talk.Li.Post(_talk.Id, "role", new { agentId = SmallCentre.Wang, role = "conference" }));
        await Done(_wang.Post(_talk.Id, "messages", new { clientId = "b2", text = "已经补发" }));
        (await Events(_talk.Li.Tab)).ShouldBe(["queued", "offered", "accepted", "invited", "consulting", "joined"]);
        var told = (await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("messages").GetRawText();
        told.ShouldContain("joined");
        told.ShouldContain("已经补发");
        foreach (var inner in new[] { "invited", "consulting", "优惠券的事", "可以补一张", SmallCentre.Wang + '"' }) told.ShouldNotContain(inner);
    }

    [Fact]
    public async Task Who_was_asked_for_advice_is_not_seen_typing_and_reads_for_nobody_until_it_is_a_conference()
    {
        await Invite("consulted");
        await Done(_wang.Post(_talk.Id, "join", new { }));
        await _wang.Hub.Tell("Typing", new { conversationId = _talk.Id });
        await _wang.Hub.Tell("Read", new { conversationId = _talk.Id, upTo = 100 });
        (await Delivery()).ShouldBe("stored");
        await Done(_talk.Li.Post(_talk.Id, "role", new { agentId = SmallCentre.Wang, role = "conference" }));
        await _talk.Li.Hub.Tell("Typing", new { conversationId = _talk.Id });
        (await Typist()).ShouldBe("小李");
        await _wang.Hub.Tell("Typing", new { conversationId = _talk.Id });
        (await Typist()).ShouldBe("小王");
        await _wang.Hub.Tell("Read", new { conversationId = _talk.Id, upTo = 100 });
        (await Delivery()).ShouldBe("read");
    }

    [Fact]
    public async Task The_customer_of_a_transfer_to_a_colleague_hears_of_it_when_it_is_taken()
    {
        await Done(_talk.Li.Post(_talk.Id, "transfer", new { agentId = SmallCentre.Wang }));
        await Done(_talk.Li.Post(_talk.Id, "transfer/cancellation", new { }));
        await Done(_talk.Li.Post(_talk.Id, "transfer", new { agentId = SmallCentre.Wang }));
        var (_, first) = await _wang.Offered();
        while (!(await _wang.Post(_talk.Id, "accept", new { fence = first })).IsSuccessStatusCode) (_, first) = await _wang.Offered(); // the one called off rang too
        (await Events(_talk.Li.Tab)).ShouldContain("transferCalledOff");
        var told = (await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("messages").EnumerateArray()
            .Where(message => message.TryGetProperty("event", out _)).Select(message => message.GetProperty("event").GetString());
        told.ShouldBe(["queued", "accepted", "accepted"]);
    }

    [Fact]
    public async Task Who_is_on_a_break_is_not_asked_and_the_owner_reads_why()
    {
        (await _wang.Tab.PutAsJsonAsync("/api/v1/me/presence", new { kind = "break", reason = "lunch" })).EnsureSuccessStatusCode();
        var problem = await Refused(_talk.Li.Post(_talk.Id, "invitation", new { agentId = SmallCentre.Wang, role = "consulted" }), "notReady");
        problem.Detail().ShouldContain("agent wang is Break");
    }

    [Fact]
    public async Task Nobody_is_asked_twice_or_by_somebody_who_does_not_own_it()
    {
        await Refused(_wang.Post(_talk.Id, "invitation", new { agentId = SmallCentre.Wang, role = "consulted" }), "notYours");
        await Invite("consulted");
        await Refused(_talk.Li.Post(_talk.Id, "invitation", new { agentId = SmallCentre.Wang, role = "conference" }), "notAllowed");
    }

    [Fact]
    public async Task An_invitation_that_lapsed_is_joined_too_late()
    {
        await Invite("consulted");
        _talk.Server.Time.Advance(TimeSpan.FromSeconds(121));
        (await (await _wang.Post(_talk.Id, "join", new { })).ShouldBeProblem(HttpStatusCode.Conflict)).GetProperty("kind").GetString().ShouldBeOneOf("stale", "wrongState");
    }

    [Fact]
    public async Task An_agent_who_does_not_exist_is_named()
    {
        var problem = await (await _talk.Li.Post(_talk.Id, "invitation", new { agentId = "nobody", role = "consulted" })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        problem.GetRawText().ShouldContain("nobody");
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nobody_is_asked()
    {
        _talk.Version = ServerVersion.Participants - 1;
        var problem = await Refused(_talk.Li.Post(_talk.Id, "invitation", new { agentId = SmallCentre.Wang, role = "consulted" }), "notReady");
        problem.Detail().ShouldContain("release before");
        _talk.Version = ServerVersion.Newest;
        await Invite("consulted");
    }

    private async Task Invite(string role, string? note = null)
    {
        await Done(_talk.Li.Post(_talk.Id, "invitation", new { agentId = SmallCentre.Wang, role, note }));
        await _wang.Hub.Next("feed", push => push.GetRawText().Contains("\"participant\""));
    }

    private static async Task Done(Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> Refused(Task<HttpResponseMessage> asked, string kind)
    {
        var problem = await (await asked).ShouldBeProblem(HttpStatusCode.Conflict);
        problem.GetProperty("kind").GetString().ShouldBe(kind);
        return problem;
    }

    private async Task<string?[]> Events(HttpClient tab) =>
        [.. (await Messages(tab)).Where(message => message.TryGetProperty("event", out _)).Select(message => message.GetProperty("event").GetString())];

    private async Task<IEnumerable<JsonElement>> Messages(HttpClient tab) =>
        (await (await tab.GetAsync($"/api/v1/conversations/{_talk.Id}/messages")).Json()).EnumerateArray();

    private async Task<string?> Delivery() => (await Messages(_talk.Li.Tab)).First().GetProperty("delivery").GetString();

    private async Task<string?> Typist() => (await _talk.Customer.Next("typing")).GetProperty("author").GetProperty("name").GetString();
}
