using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Hubs;

/// <summary>Who looks on at a colleague's conversation is not seen by the customer.</summary>
public sealed class LookingOnTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private TestDesk _wang = null!;
    private HubClient _customer = null!;
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _wang = await TestDesk.Open(_server, SmallCentre.Wang, Roles.Supervisor, available: false);
        _customer = await HubClient.Chat(_server, await _server.Visitor());
        await _customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });
        _id = await _li.Accepted();
    }

    public async ValueTask DisposeAsync()
    {
        await _customer.DisposeAsync();
        await _wang.DisposeAsync();
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_customer_sees_the_owner_type_and_nobody_else()
    {
        await _wang.Hub.Tell("Typing", new { conversationId = _id });
        await _li.Hub.Tell("Typing", new { conversationId = _id });
        (await _customer.Next("typing")).GetProperty("author").GetProperty("name").GetString().ShouldBe("小李");
    }

    [Fact]
    public async Task Only_the_owners_reading_counts_as_read()
    {
        await _wang.Hub.Tell("Read", new { conversationId = _id, upTo = 100 });
        (await Delivery()).ShouldBe("stored");
        await _li.Hub.Tell("Read", new { conversationId = _id, upTo = 100 });
        (await Delivery()).ShouldBe("read");
    }

    [Fact]
    public async Task What_happened_stands_in_the_conversation_for_the_desk()
    {
        (await _li.Post(_id, "close", new { reason = "resolved" })).EnsureSuccessStatusCode();
        (await _li.Post(_id, "wrap-up", new { code = "order" })).EnsureSuccessStatusCode();
        var messages = (await (await _li.Tab.GetAsync($"/api/v1/conversations/{_id}/messages")).Json()).EnumerateArray()
            .Where(message => message.TryGetProperty("event", out _)).ToDictionary(message => message.GetProperty("event").GetString()!, message => message.GetProperty("values"));
        messages.Keys.ShouldBe(["queued", "offered", "accepted", "closed", "wrapUp"]);
        messages["offered"].GetProperty("agent").GetString().ShouldBe("小李");
        messages["wrapUp"].GetProperty("code").GetString().ShouldBe("order");
        var told = await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        told.GetProperty("messages").GetRawText().ShouldNotContain("wrapUp");
        told.GetProperty("messages").GetRawText().ShouldNotContain("offered");
    }

    [Fact]
    public async Task A_missed_and_a_rejected_offer_are_told_apart()
    {
        var id = await Contacts.Write(await _server.Program());
        var (_, fence) = await _li.Offered();
        (await _li.Post(id, "reject", new { fence, reason = "busy" })).EnsureSuccessStatusCode();
        var other = await Contacts.Write(await _server.Program());
        await _li.Offered();
        _server.Time.Advance(TimeSpan.FromSeconds(21));
        await _li.Hub.Next("feed", push => push.GetRawText().Contains("OfferLapsed"));
        (await Events(id)).ShouldContain("rejected");
        (await Events(other)).ShouldContain("missed");
    }

    private async Task<List<string?>> Events(string id) =>
        [.. (await _server.Get<IStore>().MessagesAfter(id, 0, 100)).Select(row => OmniJson.Read<OmniContact.Conversations.Message>(row.Body).Event)];

    private async Task<string?> Delivery() =>
        (await (await _li.Tab.GetAsync($"/api/v1/conversations/{_id}/messages")).Json())[0].GetProperty("delivery").GetString();
}
