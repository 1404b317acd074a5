using System.Net;
using System.Text;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>Malformed JSON, wrong type, unknown field or value: 400 naming the field; nothing stored.</summary>
public sealed class MalformedJsonOrWrongTypeOrUnknownFieldTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private People _people = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _people = await People.Of(_server);
        _server.Units.Clear();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("{", "body")]
    [InlineData("", "body")]
    [InlineData("[1]", "body")]
    [InlineData("""{"unknown": 1}""", "unknown")]
    public async Task Every_route_that_takes_JSON_names_the_fault(string body, string field)
    {
        var routes = Routes.All(_server).Where(Running.Routes.TakesJson).ToArray();
        routes.Length.ShouldBeGreaterThan(20);
        foreach (var route in routes)
        {
            var answer = await Send(route.Role(), route.Method(), route.Path("nothing"), body);
            (await answer.ShouldBeProblem(HttpStatusCode.BadRequest, route.Name())).Fields().ShouldBe([field], route.Name());
        }
        _server.Units.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "fax", "address": "a"}""", "medium")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": 2, "address": "a"}""", "medium")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "message": {"text": 5}}""", "message.text")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": null}""", "address")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "attributes": {"order": 4411}}""", "attributes.order")]
    [InlineData("POST", "conversations/x/messages", """{"clientId": "c", "text": ["a"]}""", "text")]
    [InlineData("POST", "conversations/x/messages", "{\"clientId\": \"c\", \"text\": \"a\\u0000b\"}", "text")]
    [InlineData("POST", "conversations/x/messages", """{"clientId": "c", "text": "\ud800"}""", "text")]
    [InlineData("POST", "conversations/x/messages", """{"clientId": "c", "text": "a", "text": "b"}""", "text")]
    [InlineData("POST", "conversations/x/messages", """{"clientId": "c", "text": "a", "attachments": [null]}""", "attachments")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "message": {"text": "a", "attachments": [null]}}""", "message.attachments")]
    [InlineData("POST", "contacts", """{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "attributes": {"order": null}}""", "attributes")]
    [InlineData("POST", "conversations/x/close", """{"reason": "bored"}""", "reason")]
    [InlineData("POST", "conversations/x/accept", """{"fence": "1"}""", "fence")]
    [InlineData("POST", "conversations/x/accept", """{"fence": 1.5}""", "fence")]
    [InlineData("POST", "conversations/x/accept", "{}", "fence")]
    [InlineData("POST", "conversations/x/park", """{"until": "tomorrow"}""", "until")]
    [InlineData("POST", "conversations/x/park", """{"until": "2027-11-22"}""", "until")]
    [InlineData("POST", "conversations/x/park", """{"until": "2027-11-22T10:00:00"}""", "until")]
    [InlineData("PUT", "conversations/x/credit", """{"seconds": "many"}""", "seconds")]
    [InlineData("PUT", "me/presence", """{"kind": "asleep"}""", "kind")]
    [InlineData("PATCH", "customers/x", """{"tags": "vip"}""", "tags")]
    [InlineData("PATCH", "customers/x", """{"tags": ["vip", null]}""", "tags")]
    [InlineData("PATCH", "customers/x", """{"attributes": []}""", "attributes")]
    [InlineData("POST", "configuration/changes", """{"set": [null]}""", "set")]
    [InlineData("POST", "configuration/changes", """{"remove": [null]}""", "remove")]
    [InlineData("POST", "configuration/check", """{"set": [null]}""", "set")]
    [InlineData("POST", "configuration/dates", """{"year": "2026", "text": ""}""", "year")]
    [InlineData("POST", "users", """{"userName": "b", "name": "b", "role": "king", "password": "a long password"}""", "role")]
    [InlineData("POST", "configuration/undo", """{"toVersion": "1"}""", "toVersion")]
    public async Task A_wrong_value_is_named_by_its_field(string method, string path, string body, string field)
    {
        var role = path.Split('/')[0] switch
        {
            "contacts" => Roles.Integrator,
            "users" or "configuration" => Roles.Administrator,
            _ => path.EndsWith("credit", StringComparison.Ordinal) ? Roles.Supervisor : Roles.Agent,
        };
        var answer = await Send(role, method, "/api/v1/" + path, body);
        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest)).Fields().ShouldBe([field]);
        _server.Units.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_instant_without_its_zone_is_told_what_it_lacks()
    {
        var answer = await Send(Roles.Agent, "POST", "/api/v1/conversations/x/park", """{"until": "2027-11-22T10:00:00"}""");
        var problem = await answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").GetProperty("until")[0].GetString()!.ShouldContain("with its zone, such as 2026-11-22T10:00:00+08:00");
    }

    [Theory]
    [InlineData("conversations?limit=abc", "limit")]
    [InlineData("conversations?limit=0", "limit")]
    [InlineData("conversations?limit=201", "limit")]
    [InlineData("conversations?cursor=nonsense", "cursor")]
    [InlineData("conversations?from=yesterday", "from")]
    [InlineData("conversations?status=asleep", "status")]
    [InlineData("conversations/x/messages?after=first", "after")]
    [InlineData("conversations/x/messages?limit=0", "limit")]
    [InlineData("customers?cursor=nonsense", "cursor")]
    [InlineData("customers?q=li&cursor=nonsense", "cursor")]
    [InlineData("search/messages", "q")]
    [InlineData("search/messages?q=a&cursor=nonsense", "cursor")]
    [InlineData("queues?limit=0", "limit")]
    [InlineData("agents?limit=9999", "limit")]
    [InlineData("facts?after=-1", "after")]
    [InlineData("facts?limit=5000", "limit")]
    [InlineData("users?cursor=nonsense", "cursor")]
    [InlineData("api-keys?cursor=nonsense", "cursor")]
    [InlineData("audit?cursor=nonsense", "cursor")]
    [InlineData("configuration/queue?limit=0", "limit")]
    [InlineData("configuration/changes?cursor=nonsense", "cursor")]
    public async Task A_wrong_part_of_a_query_is_named(string path, string field)
    {
        var role = path.Split('/', '?')[0] is "facts" or "users" or "api-keys" or "audit" or "configuration" ? Roles.Administrator : Roles.Agent;
        var answer = await _people[role].GetAsync("/api/v1/" + path);
        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest)).Fields().ShouldBe([field]);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("system")]
    public async Task A_customer_writes_no_message_of_a_kind_for_others(string kind)
    {
        var contact = $$$"""{"entryPointId": "web", "channel": "webchat", "medium": "chat", "address": "a", "message": {"text": "a", "kind": "{{{kind}}}"}}""";
        (await (await Send(Roles.Integrator, "POST", "/api/v1/contacts", contact)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Detail().ShouldContain(kind);
        _server.Units.SelectMany(unit => unit.Messages).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_null_character_in_an_address_is_refused() =>
        await (await _people[Roles.Agent].GetAsync("/api/v1/customers?q=a%00b")).ShouldBeProblem(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("SetPresence", """{"kind": "asleep"}""", "kind")]
    [InlineData("SetPresence", """{"mood": "good"}""", "mood")]
    [InlineData("Send", """{"clientId": "c", "text": 5}""", "text")]
    [InlineData("Accept", """{"conversationId": "x", "fence": "1"}""", "fence")]
    [InlineData("Accept", """{"conversationId": "x"}""", "fence")]
    [InlineData("Close", """{"conversationId": "x", "reason": "bored"}""", "reason")]
    [InlineData("Park", """{"conversationId": "x", "until": "tomorrow"}""", "until")]
    [InlineData("Park", """{"conversationId": "x", "until": "2027-11-22T10:00:00"}""", "until")]
    [InlineData("Connect", """{"deviceId": 1}""", "deviceId")]
    [InlineData("Connect", """{"deviceId": "d", "kind": "toaster"}""", "kind")]
    [InlineData("Connect", "null", "argument")]
    [InlineData("Send", """{"clientId": "c", "text": "a", "attachments": [null]}""", "attachments")]
    public async Task A_wrong_value_in_a_call_of_the_workbench_is_named(string method, string argument, string field)
    {
        await using var hub = await HubClient.Workbench(_server, await _server.As(Roles.Agent, SmallCentre.Li));
        _server.Units.Clear();
        var fault = await Should.ThrowAsync<Exception>(() => hub.Call(method, System.Text.Json.JsonElement.Parse(argument)));
        fault.Message.ShouldContain($"invalid: {field}: ");
        _server.Units.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Join", """{"entryPointId": "web", "after": "first"}""", "after")]
    [InlineData("Join", "{}", "entryPointId")]
    [InlineData("Join", "null", "argument")]
    [InlineData("Send", """{"clientId": "c", "entryPointId": "web", "text": {}}""", "text")]
    [InlineData("Send", """{"clientId": "c", "entryPointId": "web", "words": "a"}""", "words")]
    [InlineData("Read", """{"upTo": true}""", "upTo")]
    public async Task A_wrong_value_in_a_call_of_the_chat_is_named(string method, string argument, string field)
    {
        await using var hub = await HubClient.Chat(_server, await _server.Visitor());
        var fault = await Should.ThrowAsync<Exception>(() => hub.Call(method, System.Text.Json.JsonElement.Parse(argument)));
        fault.Message.ShouldContain($"invalid: {field}: ");
        _server.Units.ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> Send(string? role, string method, string path, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        return await _people[role].SendAsync(request);
    }
}
