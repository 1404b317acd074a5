using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OmniContact.Configuration;
using OmniContact.Routing;
using OmniContact.Routing.Configuration;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Chat;

/// <summary>What a customer on a chat page can reach: the own conversation and nothing else.</summary>
public sealed class VisitorTests : IAsyncLifetime
{
    private const string Hotline = "hotline";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server, SmallCentre.Row(ConfigurationKinds.EntryPoint, Hotline, new EntryPoint
        {
            Id = Hotline, Name = new("热线", "Hotline"), Channel = "voice", Medium = Medium.Voice, Brand = "shop", DefaultQueueId = SmallCentre.Queue,
        }));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task One_customer_sees_nothing_of_another()
    {
        await using var one = await HubClient.Chat(_server, await _server.Visitor());
        await using var other = await HubClient.Chat(_server, await _server.Visitor());
        await one.Call("Send", new { clientId = "c1", text = "我的秘密", entryPointId = SmallCentre.Web });
        var joined = await other.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        joined.GetProperty("conversation").ValueKind.ShouldBe(JsonValueKind.Null);
        await other.Call("Send", new { clientId = "c1", text = "我是别人", entryPointId = SmallCentre.Web });
        var words = await other.Next("messages", push => push.GetRawText().Contains("我是别人"));
        words.GetRawText().ShouldNotContain("我的秘密");
    }

    [Fact]
    public async Task A_changed_or_foreign_token_is_nobodys()
    {
        var token = await _server.Visitor();
        var (claims, signature) = (token.Split('.')[1], token.Split('.')[2]);
        var changed = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(claims)).Replace("\"v", "\"w")));
        foreach (var forged in new[] { $"ocv.{changed}.{signature}", $"ocv.{claims}.", $"ocv.{claims}.{new string('A', signature.Length)}", "ocv..", "ocv.%.%" })
            await Should.ThrowAsync<Exception>(() => HubClient.Chat(_server, forged), forged);
    }

    [Fact]
    public async Task A_token_ends()
    {
        var token = await _server.Visitor();
        _server.Time.Jump(TimeSpan.FromDays(181));
        await Should.ThrowAsync<Exception>(() => HubClient.Chat(_server, token));
    }

    [Fact]
    public async Task A_forged_token_of_an_earlier_visit_gives_a_new_name()
    {
        var answer = await _server.Client().PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = SmallCentre.Web, token = "ocv.e30.e30" });
        (await answer.Json()).GetProperty("address").GetString()!.Length.ShouldBe(24);
    }

    [Fact]
    public async Task A_page_makes_no_telephone_calls()
    {
        (await _server.Client().PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = Hotline })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var fault = await Should.ThrowAsync<Exception>(() => chat.Call("Send", new { clientId = "c1", text = "喂", entryPointId = Hotline }));
        fault.Message.ShouldContain("invalid: entryPointId: ");
    }

    [Fact]
    public async Task A_visitor_reads_none_of_what_the_desk_reads()
    {
        using var visitor = _server.WithToken(await _server.Visitor());
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        var id = (await chat.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web })).GetProperty("conversationId").GetString();
        foreach (var path in new[] { $"conversations/{id}", $"conversations/{id}/messages", "customers", "queues", "agents", "board", "facts" })
            (await visitor.GetAsync("/api/v1/" + path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
    }

    [Fact]
    public async Task A_call_that_is_far_too_long_ends_the_connection_and_nothing_else()
    {
        await using var chat = await HubClient.Chat(_server, await _server.Visitor());
        await using var other = await HubClient.Chat(_server, await _server.Visitor());
        await Should.ThrowAsync<Exception>(() => chat.Call("Send", new { clientId = "c1", text = new string('a', 300_000), entryPointId = SmallCentre.Web }));
        await chat.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        (await other.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web })).GetProperty("number").GetInt64().ShouldBe(1);
        _server.Errors.Clear();
    }
}
