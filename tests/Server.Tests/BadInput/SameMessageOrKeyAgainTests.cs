using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;
using OmniContact.Storage;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.BadInput;

/// <summary>The same provider message or idempotency key again: the first answer again, nothing doubled.</summary>
public sealed class SameMessageOrKeyAgainTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _desk = null!;
    private HttpClient _program = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _program = await _server.Program();
        _desk = await TestDesk.Open(_server, SmallCentre.Li);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_message_of_a_provider_that_comes_again_or_eight_times_at_once()
    {
        var contact = new TestContact { Address = "o1", ProviderId = "wx-1", Message = new TestContactText("在吗") };
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _program.PostAsJsonAsync("/api/v1/contacts", contact)));
        var later = await (await _program.PostAsJsonAsync("/api/v1/contacts", contact)).Json();
        var receipts = await Task.WhenAll(answers.Select(answer => answer.Json()));
        receipts.Select(Place).Distinct().ShouldHaveSingleItem().ShouldBe(Place(later));
        later.GetProperty("repeated").GetBoolean().ShouldBeTrue();
        receipts.Count(receipt => !receipt.GetProperty("repeated").GetBoolean()).ShouldBe(1);
        (await CustomersWords(later.GetProperty("conversationId").GetString()!)).ShouldBe(1);
    }

    [Fact]
    public async Task Words_with_the_same_id_of_the_sender()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var words = new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web };
        var first = await chat.Call("Send", words);
        (await chat.Call("Send", words)).GetRawText().ShouldBe(first.GetRawText());
        var id = await _desk.Accepted();
        (await CustomersWords(id)).ShouldBe(1);
        var said = await _desk.Hub.Call("Send", new { conversationId = id, clientId = "a1", text = "您好", note = false });
        var byRoute = await (await _desk.Post(id, "messages", new { clientId = "a1", text = "您好" })).Json();
        byRoute.GetProperty("number").GetInt64().ShouldBe(said.GetProperty("value").GetProperty("number").GetInt64());
    }

    [Fact]
    public async Task Every_command_with_its_key_again()
    {
        await Contacts.Write(_program);
        var (id, fence) = await _desk.Offered();
        var path = $"/api/v1/conversations/{id}/";
        using var supervisor = await _server.As(Roles.Supervisor);
        await Twice(_desk.Tab, "POST", path + "accept", new { fence });
        await Twice(_desk.Tab, "POST", path + "messages", new { clientId = "c1", text = "您好" });
        await Twice(supervisor, "PUT", path + "credit", new { seconds = 10 });
        await Twice(_desk.Tab, "POST", path + "park", new { until = _server.Time.GetUtcNow().AddHours(1) });
        await Twice(_desk.Tab, "POST", path + "unpark", null);
        await Twice(_desk.Tab, "POST", path + "close", new { reason = "resolved" });
        await Twice(_desk.Tab, "POST", path + "wrap-up", new { code = "order" });
        await Twice(_desk.Tab, "PUT", "/api/v1/me/presence", new { kind = "break", reason = "lunch" });
        await Twice(_program, "POST", "/api/v1/contacts", new TestContact { Address = "o2", Message = new TestContactText("在吗") });
        var messages = await _server.Get<IStore>().MessagesAfter(id, 0, 100);
        messages.Count(message => message.Body.Contains("您好")).ShouldBe(1);
        messages.Count(message => message.Body.Contains("\"parked\"")).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_of_the_configuration_with_its_key_again()
    {
        using var administrator = await _server.As(Roles.Administrator);
        administrator.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "\"1\"");
        var change = new { note = "new skill", set = new[] { new { kind = "skill", id = "en", value = new { id = "en", name = new { zh = "英语", en = "English" } } } } };
        (await Twice(administrator, "POST", "/api/v1/configuration/changes", change)).GetProperty("version").GetInt64().ShouldBe(2);
        _server.Get<ICentre>().Current.Version.ShouldBe(2);
    }

    /// <summary>The answer, which came the same both times, the second time as a repeat.</summary>
    private static async Task<JsonElement> Twice(HttpClient client, string method, string path, object? body)
    {
        var key = Guid.NewGuid().ToString("N");
        var answers = new List<string>();
        foreach (var repeated in new[] { false, true })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : JsonContent.Create(body, body.GetType()) };
            request.Headers.Add("Idempotency-Key", key);
            var answer = await client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path} {await answer.Content.ReadAsStringAsync()}");
            answer.Headers.Contains("Idempotency-Replayed").ShouldBe(repeated, path);
            answers.Add(await answer.Content.ReadAsStringAsync());
        }
        answers[1].ShouldBe(answers[0], path);
        return JsonElement.Parse(answers[0]);
    }

    private async Task<int> CustomersWords(string id) => (await _server.Get<IStore>().MessagesAfter(id, 0, 100)).Count(message => message.Author == "customer");

    private static (string?, long) Place(JsonElement receipt) => (receipt.GetProperty("conversationId").GetString(), receipt.GetProperty("number").GetInt64());
}
