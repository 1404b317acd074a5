using System.Net;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>A late, foreign or repeated accept, a forbidden state change: 409 with the reason and the current state.</summary>
public sealed class ForbiddenStateChangeTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private TestDesk _wang = null!;
    private HttpClient _program = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _program = await _server.Program();
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _wang = await TestDesk.Open(_server, SmallCentre.Wang, Roles.Supervisor, available: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _li.DisposeAsync();
        await _wang.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_late_accept()
    {
        await Contacts.Write(_program);
        var (id, fence) = await _li.Offered();
        _server.Time.Advance(TimeSpan.FromSeconds(21));
        await Refused(await _li.Post(id, "accept", new { fence }), "stale", "accept: offer 1 ", null);
    }

    [Fact]
    public async Task A_foreign_accept()
    {
        await Contacts.Write(_program);
        var (id, fence) = await _li.Offered();
        await Refused(await _wang.Post(id, "accept", new { fence }), "notYours", "accept: the offer is another agent's; the conversation is Offered", "offered");
        (await _li.Post(id, "accept", new { fence })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_repeated_accept()
    {
        await Contacts.Write(_program);
        var (id, fence) = await _li.Offered();
        (await _li.Post(id, "accept", new { fence })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var current = await Refused(await _li.Post(id, "accept", new { fence }), "wrongState", "accept: the agent has taken offer 1 already; the conversation is Active", "active");
        current.GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Li);
    }

    [Fact]
    public async Task An_accept_with_a_fence_that_never_was()
    {
        await Contacts.Write(_program);
        var (id, _) = await _li.Offered();
        await Refused(await _li.Post(id, "accept", new { fence = 99 }), "stale", "accept: offer 99 is not the live one", "offered");
    }

    [Theory]
    [InlineData("messages", """{"clientId": "c", "text": "a"}""")]
    [InlineData("close", """{"reason": "resolved"}""")]
    [InlineData("transfer", """{"queueId": "sales"}""")]
    [InlineData("park", """{"until": "2030-01-01T00:00:00Z"}""")]
    [InlineData("unpark", "{}")]
    [InlineData("reopen", "{}")]
    [InlineData("rating-request", "{}")]
    [InlineData("wrap-up", """{"code": "order"}""")]
    [InlineData("join", "{}")]
    [InlineData("leave", "{}")]
    [InlineData("role", """{"agentId": "wang", "role": "conference"}""")]
    [InlineData("successor", """{"agentId": "wang"}""")]
    [InlineData("transfer/cancellation", "{}")]
    [InlineData("wrap-up/extension", """{"seconds": 10}""")]
    public async Task A_move_that_nobody_may_make_before_it_is_owned(string command, string body)
    {
        await Contacts.Write(_program);
        var (id, _) = await _li.Offered();
        await Refused(await _li.Post(id, command, JsonElement.Parse(body)), "wrongState", null, "offered");
    }

    [Theory]
    [InlineData("messages", """{"clientId": "c", "text": "a"}""")]
    [InlineData("close", """{"reason": "resolved"}""")]
    [InlineData("transfer", """{"queueId": "sales"}""")]
    [InlineData("park", """{"until": "2030-01-01T00:00:00Z"}""")]
    [InlineData("unpark", "{}")]
    [InlineData("leave", """{"agentId": "li"}""")]
    [InlineData("role", """{"agentId": "wang", "role": "conference"}""")]
    [InlineData("successor", """{"agentId": "wang"}""")]
    [InlineData("transfer/cancellation", "{}")]
    public async Task A_move_of_somebody_who_does_not_own_it(string command, string body)
    {
        await Contacts.Write(_program);
        var id = await _li.Accepted();
        var current = await Refused(await _wang.Post(id, command, JsonElement.Parse(body)), "notYours", null, "active");
        current.GetProperty("ownerId").GetString().ShouldBe(SmallCentre.Li);
    }

    [Theory]
    [InlineData("messages", """{"clientId": "c", "text": "a"}""")]
    [InlineData("close", """{"reason": "resolved"}""")]
    [InlineData("transfer", """{"queueId": "sales"}""")]
    [InlineData("claim", """{"queueId": "sales"}""")]
    public async Task A_move_after_the_end(string command, string body)
    {
        await Contacts.Write(_program);
        var id = await _li.Accepted();
        (await _li.Post(id, "close", new { reason = "resolved" })).EnsureSuccessStatusCode();
        await Refused(await _li.Post(id, command, JsonElement.Parse(body)), null, null, "closed");
    }

    [Fact]
    public async Task A_refused_command_of_the_hub_brings_the_current_state_too()
    {
        await Contacts.Write(_program);
        var (id, fence) = await _li.Offered();
        var answer = await _wang.Hub.Call("Accept", new { conversationId = id, fence });
        answer.GetProperty("refusal").GetProperty("kind").GetString().ShouldBe("notYours");
        answer.GetProperty("current").GetProperty("status").GetString().ShouldBe("offered");
        answer.TryGetProperty("value", out _).ShouldBeFalse();
    }

    /// <summary>The conversation as the refusal shows it, after a look that nothing has changed.</summary>
    private async Task<JsonElement> Refused(HttpResponseMessage answer, string? kind, string? reason, string? status)
    {
        var problem = await answer.ShouldBeProblem(HttpStatusCode.Conflict);
        if (kind is not null) problem.GetProperty("kind").GetString().ShouldBe(kind);
        problem.Detail().ShouldContain(reason ?? "");
        var current = problem.GetProperty("current");
        if (status is not null) current.GetProperty("status").GetString().ShouldBe(status);
        var now = await (await _li.Tab.GetAsync($"/api/v1/conversations/{current.GetProperty("id").GetString()}")).Json();
        if (status is not null) now.GetProperty("version").GetInt64().ShouldBe(current.GetProperty("version").GetInt64());
        return current;
    }
}
