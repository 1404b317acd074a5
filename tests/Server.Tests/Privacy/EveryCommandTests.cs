using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Privacy;

/// <summary>Sends numbers with everything that an agent may do, and looks for them in what comes back: answers, refusals, pushes.</summary>
public sealed class EveryCommandTests : IAsyncLifetime
{
    private const string Number = "13812345678";
    private const string Words = "电话13812345678，卡 6222021234567890128，li.na.private@example.com，11010519491231002X";

    private static readonly string[] Seeded = [Number, "6222021234567890128", "li.na.private", "11010519491231002X"];

    /// <summary>What is sent to each route that changes something, in this order: the body, with numbers wherever they fit.</summary>
    private static readonly (string Route, object? Body)[] Sent =
    [
        ("POST /api/v1/conversations/{id}/reject", new { fence = 99, reason = Words }),
        ("POST /api/v1/conversations/{id}/accept", new { fence = 1 }),
        ("POST /api/v1/conversations/{id}/messages", new { clientId = Number, text = Words }),
        ("POST /api/v1/conversations/{id}/recall", new { number = 1 }),
        ("POST /api/v1/conversations/{id}/transfer", new { queueId = Number, note = Words }),
        ("POST /api/v1/conversations/{id}/claim", new { queueId = Number }),
        ("POST /api/v1/conversations/{id}/invitation", new { agentId = Number, role = "consulted", note = Words }),
        ("POST /api/v1/conversations/{id}/join", null),
        ("POST /api/v1/conversations/{id}/role", new { agentId = Number, role = "conference" }),
        ("POST /api/v1/conversations/{id}/successor", new { agentId = Number }),
        ("POST /api/v1/conversations/{id}/leave", new { agentId = Number, successorId = Number }),
        ("POST /api/v1/conversations/{id}/transfer/cancellation", null),
        ("POST /api/v1/conversations/{id}/park", new { until = "2030-01-01T00:00:00Z" }),
        ("POST /api/v1/conversations/{id}/unpark", null),
        ("PATCH /api/v1/customers/{id}", new { name = Words, notes = Words, phone = Number, tags = new[] { Number }, attributes = new Dictionary<string, string> { [Number] = Words } }),
        ("POST /api/v1/customers/{id}/reveal", new { field = Number, reason = Words }),
        ("POST /api/v1/attachments", null),
        ("PUT /api/v1/me/presence", new { kind = "break", reason = Number }),
        ("PUT /api/v1/me/choices", new { chords = new Dictionary<string, string> { [Number] = Words[..20] } }),
        ("PUT /api/v1/me/mentions", new { mentions = new[] { new { conversationId = Number, number = 1 } } }),
        ("PUT /api/v1/me/drafts/{id}", new { text = Words, writtenAt = "2026-01-01T00:00:00Z" }),
        ("PUT /api/v1/me/canned-replies/{id}", new { name = new { zh = Words, en = "" }, body = new { zh = Words, en = "" } }),
        ("DELETE /api/v1/me/canned-replies/{id}", null),
        ("PUT /api/v1/me/password", new { current = Words, password = Number }),
        ("POST /api/v1/conversations/{id}/close", new { reason = "resolved" }),
        ("POST /api/v1/conversations/{id}/wrap-up/extension", new { seconds = 10 }),
        ("POST /api/v1/conversations/{id}/wrap-up", new { code = "order", notes = Words }),
        ("POST /api/v1/conversations/{id}/reopen", null),
        ("POST /api/v1/conversations/{id}/rating-request", null),
        ("DELETE /api/v1/session", null),
    ];

    private readonly List<string> _answers = [];
    private RunningServer _server = null!;
    private TestDesk _desk = null!;
    private string _customerId = "";
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _desk = await TestDesk.Open(_server, SmallCentre.Li);
        var contact = new TestContact { Channel = "sms", Address = Number, CustomerName = Words, Message = new TestContactText(Words) };
        var receipt = await (await (await _server.Program()).PostAsJsonAsync("/api/v1/contacts", contact)).Json();
        (_customerId, _id) = (receipt.GetProperty("customerId").GetString()!, receipt.GetProperty("conversationId").GetString()!);
        await _desk.Offered();
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task No_answer_and_no_refusal_of_a_command_tells_a_number()
    {
        Routes.All(_server).Where(route => route.Method() != "GET" && MayAgent(route)).Select(Running.Routes.Name).Order().ShouldBe(Sent.Select(sent => sent.Route).Order());
        foreach (var (route, body) in Sent)
        {
            await Send(route, body);
            // The same once more with a field that is unknown and named by a number, and about something that is not there.
            await Send(route, new Dictionary<string, string> { [Number] = Words });
            await Send(route.Replace("{id}", Number), body);
        }
        _answers.Count.ShouldBe(3 * Sent.Length);
        _answers.ShouldContain(answer => answer.Contains("138****5678"));
        NothingSeeded(_answers);
    }

    [Fact]
    public async Task No_push_of_any_kind_tells_a_number()
    {
        await _desk.Hub.Call("Open", new { conversationId = _id, after = 0 });
        await _desk.Hub.Call("Accept", new { conversationId = _id, fence = 1 });
        await _desk.Hub.Call("Send", new { conversationId = _id, clientId = "c1", text = Words });
        await _server.Get<Orleans.IGrainFactory>().GetGrain<OmniContact.Conversations.IConversationGrain>(_id)
            .Typing(new OmniContact.Conversations.Author(OmniContact.Conversations.AuthorKind.Customer, Number, Words));
        await _desk.Hub.Next("typing");
        await _desk.Hub.Call("Close", new { conversationId = _id, reason = "resolved" });
        await _desk.Hub.Next("conversation", push => push.GetProperty("status").GetString() == "closed");
        _desk.Hub.Seen.Select(push => push.Method).Distinct().Order().ShouldBe(["conversation", "feed", "incident", "messages", "typing"]);
        NothingSeeded(_desk.Hub.Seen.Select(push => push.Text));
    }

    private async Task Send(string route, object? body)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{id}", path.Contains("customers") ? _customerId : _id));
        if (path.EndsWith("attachments", StringComparison.Ordinal)) request.Content = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", Number + ".bin" } };
        else if (body is not null) request.Content = new StringContent(JsonSerializer.Serialize(body, body.GetType()), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        var answer = await _desk.Tab.SendAsync(request);
        _answers.Add(await answer.Content.ReadAsStringAsync() + answer.Headers + answer.Content.Headers);
    }

    private static bool MayAgent(Microsoft.AspNetCore.Routing.RouteEndpoint route) =>
        route.Metadata.OfType<ForAttribute>().LastOrDefault()?.Roles?.Split(',').Contains(Roles.Agent) == true;

    private static void NothingSeeded(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var number in Seeded) text.ShouldNotContain(number);
        }
    }
}
