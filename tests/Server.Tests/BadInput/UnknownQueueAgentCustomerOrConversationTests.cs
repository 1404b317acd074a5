using System.Net;
using System.Text;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>Unknown queue, agent, customer, conversation ...: 404 in a path, 422 inside a body, naming it.</summary>
public sealed class UnknownQueueAgentCustomerOrConversationTests : IAsyncLifetime
{
    private const string Unknown = "nothing-of-that-name";

    /// <summary>A right body for each route that names something in its path and takes one.</summary>
    internal static readonly Dictionary<string, string> Bodies = new()
    {
        ["PUT /api/v1/conversations/{id}/credit"] = """{"seconds": 10}""",
        ["POST /api/v1/conversations/{id}/assignment"] = """{"agentId": "li"}""",
        ["POST /api/v1/conversations/{id}/queue"] = """{"queueId": "sales"}""",
        ["POST /api/v1/conversations/{id}/barge"] = "{}",
        ["POST /api/v1/conversations/{id}/whisper"] = """{"text": "hi", "clientId": "w1"}""",
        ["POST /api/v1/alerts/{id}/acknowledgement"] = "{}",
        ["POST /api/v1/outside/webhooks/{id}/test"] = "{}",
        ["POST /api/v1/outside/webhooks/{id}/secret"] = "{}",
        ["PUT /api/v1/agents/{id}/break"] = """{"approved": true}""",
        ["PUT /api/v1/agents/{id}/presence"] = """{"kind": "offline"}""",
        ["POST /api/v1/conversations/{id}/accept"] = """{"fence": 1}""",
        ["POST /api/v1/conversations/{id}/reject"] = """{"fence": 1}""",
        ["POST /api/v1/conversations/{id}/messages"] = """{"clientId": "c1", "text": "您好"}""",
        ["POST /api/v1/conversations/{id}/transfer"] = """{"queueId": "sales"}""",
        ["POST /api/v1/conversations/{id}/close"] = """{"reason": "resolved"}""",
        ["POST /api/v1/conversations/{id}/wrap-up"] = """{"code": "order"}""",
        ["POST /api/v1/conversations/{id}/wrap-up/extension"] = """{"seconds": 10}""",
        ["POST /api/v1/conversations/{id}/park"] = """{"until": "2030-01-01T00:00:00Z"}""",
        ["POST /api/v1/conversations/{id}/recall"] = """{"number": 1}""",
        ["POST /api/v1/conversations/{id}/unpark"] = "{}",
        ["POST /api/v1/conversations/{id}/reopen"] = "{}",
        ["POST /api/v1/conversations/{id}/rating-request"] = "{}",
        ["POST /api/v1/conversations/{id}/claim"] = """{"queueId": "sales"}""",
        ["POST /api/v1/conversations/{id}/invitation"] = """{"agentId": "wang", "role": "consulted"}""",
        ["POST /api/v1/conversations/{id}/join"] = "{}",
        ["POST /api/v1/conversations/{id}/role"] = """{"agentId": "wang", "role": "conference"}""",
        ["POST /api/v1/conversations/{id}/successor"] = """{"agentId": "wang"}""",
        ["POST /api/v1/conversations/{id}/leave"] = "{}",
        ["POST /api/v1/conversations/{id}/transfer/cancellation"] = "{}",
        ["PATCH /api/v1/customers/{id}"] = """{"name": "李娜"}""",
        ["POST /api/v1/customers/{id}/reveal"] = """{"field": "phone", "reason": "call back"}""",
        ["PUT /api/v1/configuration/entryPoint/{id}/secrets/{name}"] = """{"value": "a secret"}""",
        ["PUT /api/v1/me/drafts/{id}"] = """{"text": "a", "writtenAt": "2026-01-01T00:00:00Z"}""",
        ["PUT /api/v1/me/canned-replies/{id}"] = """{"name": {"zh": "a", "en": ""}, "body": {"zh": "b", "en": ""}}""",
        ["PATCH /api/v1/users/{userName}"] = """{"name": "Li"}""",
    };

    private RunningServer _server = null!;
    private People _people = null!;
    private TestDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _people = await People.Of(_server);
        _desk = await TestDesk.Open(_server, SmallCentre.Li);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Every_route_that_names_something_in_its_path_answers_404_naming_it()
    {
        var routes = Routes.All(_server).Where(route => route.RoutePattern.Parameters.Count > 0 && route.Name().Contains(" /api/")).ToArray();
        routes.Length.ShouldBeGreaterThan(20);
        foreach (var route in routes)
        {
            using var request = new HttpRequestMessage(new HttpMethod(route.Method()), route.Path(Unknown));
            if (route.Method() is not ("GET" or "DELETE")) request.Content = new StringContent(Bodies[route.Name()], Encoding.UTF8, "application/json");
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            var role = route.Name().EndsWith("/reveal", StringComparison.Ordinal) ? Roles.Supervisor : route.Role();
            var problem = await (await _people[role].SendAsync(request)).ShouldBeProblem(HttpStatusCode.NotFound, route.Name());
            problem.Detail().ShouldContain(Unknown, Case.Sensitive, route.Name());
        }
    }

    [Theory]
    [InlineData(Roles.Integrator, "contacts", """{"entryPointId": "UNKNOWN", "channel": "sms", "medium": "message", "address": "a"}""")]
    [InlineData(Roles.Integrator, "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "preferredAgentId": "UNKNOWN"}""")]
    [InlineData(Roles.Integrator, "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "message": {"attachments": [{"id": "UNKNOWN", "fileName": "a", "mediaType": "text/plain", "length": 1}]}}""")]
    [InlineData(null, "chat/visitors", """{"entryPointId": "UNKNOWN"}""")]
    [InlineData(Roles.Administrator, "users", """{"userName": "b", "name": "b", "role": "agent", "agentId": "UNKNOWN", "password": "a long password"}""")]
    public async Task What_a_body_names_and_is_not_there_is_422(string? role, string path, string body) =>
        await Refused(await _people[role].PostAsync("/api/v1/" + path, Json(body)));

    [Theory]
    [InlineData("transfer", """{"queueId": "UNKNOWN"}""")]
    [InlineData("transfer", """{"agentId": "UNKNOWN"}""")]
    [InlineData("claim", """{"queueId": "UNKNOWN"}""")]
    [InlineData("invitation", """{"agentId": "UNKNOWN", "role": "consulted"}""")]
    [InlineData("role", """{"agentId": "UNKNOWN", "role": "conference"}""")]
    [InlineData("successor", """{"agentId": "UNKNOWN"}""")]
    [InlineData("leave", """{"successorId": "UNKNOWN"}""")]
    [InlineData("messages", """{"clientId": "c", "text": "a", "note": true, "mentions": ["UNKNOWN"]}""")]
    [InlineData("messages", """{"clientId": "c", "text": "a", "attachments": [{"id": "UNKNOWN", "fileName": "a", "mediaType": "text/plain", "length": 1}]}""")]
    public async Task What_a_command_names_and_is_not_there_is_422(string command, string body)
    {
        var id = await Owned();
        await Refused(await _desk.Tab.PostAsync($"/api/v1/conversations/{id}/{command}", Json(body)));
    }

    [Fact]
    public async Task An_unknown_code_of_a_wrap_up_is_422()
    {
        var id = await Owned();
        (await _desk.Post(id, "close", new { reason = "resolved" })).EnsureSuccessStatusCode();
        await Refused(await _desk.Post(id, "wrap-up", new { code = Unknown }));
    }

    [Fact]
    public async Task An_unknown_reason_of_a_break_is_422() =>
        await Refused(await _people[Roles.Agent].PutAsync("/api/v1/me/presence", Json("""{"kind": "break", "reason": "UNKNOWN"}""")));

    [Fact]
    public async Task An_unknown_dedicated_agent_is_422()
    {
        var id = (await (await _people[Roles.Agent].GetAsync($"/api/v1/conversations/{await Owned()}")).Json()).GetProperty("customer").GetProperty("id").GetString();
        var read = await _people[Roles.Agent].GetAsync($"/api/v1/customers/{id}");
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/customers/{id}") { Content = Json("""{"dedicatedAgentId": "UNKNOWN"}""") };
        request.Headers.IfMatch.Add(read.Headers.ETag!);
        await Refused(await _people[Roles.Agent].SendAsync(request));
    }

    [Fact]
    public async Task A_command_on_the_hub_says_what_is_not_there()
    {
        (await Should.ThrowAsync<Exception>(() => _desk.Hub.Call("Open", new { conversationId = Unknown }))).Message.ShouldContain($"notFound: There is no conversation '{Unknown}'");
        foreach (var (method, argument) in new (string, object)[]
        {
            ("Accept", new { conversationId = Unknown, fence = 1 }), ("Close", new { conversationId = Unknown, reason = "resolved" }),
            ("Send", new { conversationId = Unknown, clientId = "c", text = "a" }), ("Transfer", new { conversationId = Unknown, queueId = SmallCentre.Queue }),
            ("Claim", new { conversationId = await Waiting(), queueId = Unknown }),
        })
        {
            var refusal = (await _desk.Hub.Call(method, argument)).GetProperty("refusal");
            refusal.GetProperty("kind").GetString().ShouldBe("notFound", method);
            refusal.GetProperty("reason").GetString()!.ShouldContain(Unknown, Case.Sensitive, method);
        }
    }

    [Fact]
    public async Task A_visitor_has_the_chat_entry_points_and_no_others()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        foreach (var (method, argument) in new (string, object)[] { ("Join", new { entryPointId = Unknown }), ("Send", new { entryPointId = Unknown, clientId = "c", text = "a" }) })
            (await Should.ThrowAsync<Exception>(() => chat.Call(method, argument))).Message.ShouldContain($"invalid: entryPointId: there is no chat entry point '{Unknown}'");
    }

    private async Task<string> Owned()
    {
        await Waiting();
        return await _desk.Accepted();
    }

    private async Task<string> Waiting() => await Contacts.Write(_people[Roles.Integrator]);

    private static async Task Refused(HttpResponseMessage answer) =>
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Detail().ShouldContain(Unknown);

    private static StringContent Json(string body) => new(body.Replace("UNKNOWN", Unknown), Encoding.UTF8, "application/json");
}
