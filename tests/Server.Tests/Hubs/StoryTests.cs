using System.Text.Json;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>A customer writes, an agent answers: both pages' live lines through the whole server.</summary>
public sealed class StoryTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HubClient _agent = null!;
    private HubClient _customer = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _agent = await HubClient.Workbench(_server, await _server.As(Roles.Agent, SmallCentre.Li));
        _customer = await HubClient.Chat(_server, await _server.Visitor());
        await _agent.Call("Connect", new { deviceId = "d1", kind = "browser" });
        await _agent.Call("SetPresence", new { kind = "available" });
    }

    public async ValueTask DisposeAsync()
    {
        await _customer.DisposeAsync();
        await _agent.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_customer_is_answered()
    {
        var joined = await _customer.Call("Join", new { entryPointId = SmallCentre.Web, language = "zh-CN" });
        joined.GetProperty("conversation").ValueKind.ShouldBe(JsonValueKind.Null);
        joined.GetProperty("texts").GetProperty("welcome").GetString().ShouldNotBeNullOrEmpty();

        var receipt = await Say("c1", "我的订单还没到，电话 13812345678");
        var conversationId = receipt.GetProperty("conversationId").GetString()!;
        var own = await _customer.Next("messages", push => Text(push).Contains("13812345678"));
        own.GetProperty("conversationId").GetString().ShouldBe(conversationId);

        var offer = await Offered();
        offer.GetProperty("conversation").GetProperty("id").GetString().ShouldBe(conversationId);
        offer.GetProperty("conversation").GetProperty("preview").GetProperty("text").GetString().ShouldBe("我的订单还没到，电话 138****5678");

        var accepted = await _agent.Call("Accept", new { conversationId, fence = offer.GetProperty("offer").GetProperty("fence").GetInt64() });
        accepted.GetProperty("value").GetProperty("status").GetString().ShouldBe("active");
        await _customer.Next("conversation", push => push.GetProperty("agent") is { ValueKind: JsonValueKind.Object } agent && agent.GetProperty("name").GetString() == "小李");

        var opened = await _agent.Call("Open", new { conversationId, after = (long?)null });
        opened.GetProperty("messages").EnumerateArray().ShouldContain(message => message.GetProperty("text").GetString() == "我的订单还没到，电话 138****5678");

        await _agent.Call("Send", new { conversationId, clientId = "a1", text = "我来查一下", note = false });
        var heard = await _customer.Next("messages", push => Text(push).Contains("我来查一下"));
        heard.GetProperty("after").GetInt64().ShouldBeLessThan(heard.GetProperty("upTo").GetInt64());

        await Say("c2", "谢谢");
        await _agent.Next("messages", push => Text(push).Contains("谢谢"));

        (await _agent.Call("Close", new { conversationId, reason = "resolved" })).GetProperty("value").GetProperty("status").GetString().ShouldBe("closed");
        await _customer.Next("conversation", push => push.GetProperty("status").GetString() == "closed");
        (await _agent.Call("FinishWrapUp", new { conversationId, code = "order", notes = "延误" })).GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Notes_and_inner_events_never_reach_the_customer()
    {
        var conversationId = await Accepted();
        await _agent.Call("Send", new { conversationId, clientId = "n1", text = "客户很生气", note = true });
        await _agent.Call("Send", new { conversationId, clientId = "a1", text = "您好", note = false });
        var push = await _customer.Next("messages", push => Text(push).Contains("您好"));
        Text(push).ShouldNotContain("客户很生气");
        var rejoined = await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        rejoined.GetRawText().ShouldNotContain("客户很生气");
        rejoined.GetRawText().ShouldNotContain("李雷");
        rejoined.GetProperty("upTo").GetInt64().ShouldBe(rejoined.GetProperty("conversation").GetProperty("lastMessage").GetInt64());
    }

    [Fact]
    public async Task The_same_client_id_again_is_the_same_message_on_both_sides()
    {
        var conversationId = await Accepted();
        var first = await Say("c9", "再说一次");
        var again = await Say("c9", "再说一次");
        again.GetProperty("number").GetInt64().ShouldBe(first.GetProperty("number").GetInt64());
        var sent = await _agent.Call("Send", new { conversationId, clientId = "a9", text = "好", note = false });
        var resent = await _agent.Call("Send", new { conversationId, clientId = "a9", text = "好", note = false });
        resent.GetProperty("value").GetProperty("number").GetInt64().ShouldBe(sent.GetProperty("value").GetProperty("number").GetInt64());
    }

    [Fact]
    public async Task Typing_reaches_the_other_side_and_not_oneself()
    {
        var conversationId = await Accepted();
        await _agent.Call("Open", new { conversationId, after = 0 });
        await _customer.Tell("Typing");
        (await _agent.Next("typing")).GetProperty("author").GetProperty("kind").GetString().ShouldBe("customer");
        await _agent.Tell("Typing", new { conversationId });
        (await _customer.Next("typing")).GetProperty("author").GetProperty("kind").GetString().ShouldBe("agent");
    }

    [Fact]
    public async Task A_customer_who_leaves_just_after_the_end_has_left()
    {
        var conversationId = await Accepted();
        await _agent.Call("Close", new { conversationId, reason = "resolved" });
        await _customer.Tell("Leave");
    }

    [Fact]
    public async Task What_was_in_front_of_its_owner_counts_as_attended_and_never_more_than_passed()
    {
        var conversationId = await Accepted();
        _server.Time.Advance(TimeSpan.FromSeconds(10));
        await _agent.Tell("Attend", new { conversationId, seconds = 7.5 });
        // Nobody waits for what is only told: what is asked after it has its turn after it.
        await _agent.Call("Open", new { conversationId, after = 0 });
        (await Record.ExceptionAsync(() => _agent.Tell("Attend", new { conversationId, seconds = -1 }))).ShouldNotBeNull().Message.ShouldContain("seconds: is -1");
        _server.Time.Advance(TimeSpan.FromSeconds(10));
        await _agent.Tell("Attend", new { conversationId, seconds = 3_600 });
        await _agent.Call("Close", new { conversationId, reason = "resolved" });
        var ended = from row in await _server.Get<IStore>().FactsAfter(0, 1_000)
                    where row.ConversationId == conversationId && !row.Kind.Contains('.')
                    select OmniJson.Read<ConversationFact>(row.Body);
        ended.OfType<OwnershipEnded>().ShouldHaveSingleItem().AttendedSeconds.ShouldBe(17.5, 0.5);
    }

    [Fact]
    public async Task A_read_mark_comes_again_with_its_number()
    {
        var conversationId = await Accepted();
        var sent = await _agent.Call("Send", new { conversationId, clientId = "a1", text = "您好", note = false });
        var number = sent.GetProperty("value").GetProperty("number").GetInt64();
        await _agent.Call("Open", new { conversationId, after = 0 });
        await _customer.Tell("Read", new { upTo = number });
        var push = await _agent.Next("messages", push => push.GetProperty("messages")[0].GetProperty("delivery").GetString() == "read");
        push.GetProperty("messages")[0].GetProperty("number").GetInt64().ShouldBe(number);
        push.GetProperty("upTo").GetInt64().ShouldBe(number);
    }

    [Fact]
    public async Task A_late_accept_is_a_refusal_and_not_an_error()
    {
        await Say("c1", "在吗");
        var offer = await Offered();
        var conversationId = offer.GetProperty("conversation").GetProperty("id").GetString();
        var late = await _agent.Call("Accept", new { conversationId, fence = offer.GetProperty("offer").GetProperty("fence").GetInt64() + 1 });
        late.GetProperty("refusal").GetProperty("kind").GetString().ShouldBe("stale");
    }

    private async Task<string> Accepted()
    {
        await Say("c1", "在吗");
        var offer = await Offered();
        var conversationId = offer.GetProperty("conversation").GetProperty("id").GetString()!;
        await _agent.Call("Accept", new { conversationId, fence = offer.GetProperty("offer").GetProperty("fence").GetInt64() });
        return conversationId;
    }

    private Task<JsonElement> Say(string clientId, string text) =>
        _customer.Call("Send", new { clientId, text, entryPointId = SmallCentre.Web, language = "zh-CN" });

    private async Task<JsonElement> Offered()
    {
        var slice = await _agent.Next("feed", push => Parts(push).Any(part => part.GetProperty("role").GetString() == "offered"));
        return Parts(slice).Last(part => part.GetProperty("role").GetString() == "offered");
    }

    private static IEnumerable<JsonElement> Parts(JsonElement slice) =>
        slice.GetProperty("events").EnumerateArray()
            .Where(change => change.GetProperty("type").GetString() == "part").Select(change => change.GetProperty("part"));

    private static string Text(JsonElement push) =>
        string.Join('\n', push.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()));
}
