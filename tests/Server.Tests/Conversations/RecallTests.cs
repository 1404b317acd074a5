using System.Net;
using System.Text.Json;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>What an agent takes back, as both sides and the search see it, and what answers what.</summary>
public sealed class RecallTests : IAsyncLifetime
{
    private const string Slip = "这句说错了";

    private Talk _talk = null!;

    public async ValueTask InitializeAsync()
    {
        _talk = await Talk.Begin();
        await _talk.Li.Hub.Call("Open", new { conversationId = _talk.Id });
    }

    public ValueTask DisposeAsync() => _talk.DisposeAsync();

    [Fact]
    public async Task It_is_gone_for_both_and_from_the_search_and_to_ask_again_changes_nothing()
    {
        var number = await Say(Slip);
        await Found(1);
        await _talk.Customer.Call("Read", new { upTo = number });
        var first = await (await _talk.Li.Post(_talk.Id, "recall", new { number })).Json();
        (first.GetProperty("recalled").GetBoolean(), first.GetProperty("text").GetString()).ShouldBe((true, ""));
        foreach (var side in new[] { _talk.Customer, _talk.Li.Hub })
            (await side.Next("messages", push => Messages(push).Any(one => IsRecallOf(one, number)))).ToString().ShouldNotContain(Slip);
        var again = (await _talk.Li.Hub.Call("Recall", new { conversationId = _talk.Id, number })).GetProperty("value");
        again.ToString().ShouldBe(first.ToString());
        await Found(0);
        foreach (var path in new[] { $"conversations/{_talk.Id}", $"conversations/{_talk.Id}/messages" })
            (await _talk.Li.Tab.GetStringAsync($"/api/v1/{path}")).ShouldNotContain(Slip);
        var joined = await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web });
        joined.ToString().ShouldNotContain(Slip);
        Messages(joined).Count(one => one.GetProperty("recalled").GetBoolean()).ShouldBe(1);
    }

    [Fact]
    public async Task After_two_minutes_it_stays()
    {
        var number = await Say(Slip);
        _talk.Server.Time.Advance(TimeSpan.FromMinutes(2));
        (await (await _talk.Li.Post(_talk.Id, "recall", new { number })).ShouldBeProblem(HttpStatusCode.Conflict)).Detail().ShouldContain("older than 2 minutes");
    }

    [Fact]
    public async Task What_others_wrote_and_what_there_is_not_stays()
    {
        await (await _talk.Li.Post(_talk.Id, "recall", new { number = 1 })).ShouldBeProblem(HttpStatusCode.Conflict);
        await (await _talk.Li.Post(_talk.Id, "recall", new { number = 99 })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nothing_is_taken_back()
    {
        var number = await Say(Slip);
        _talk.Version = ServerVersion.Recalling - 1;
        await (await _talk.Li.Post(_talk.Id, "recall", new { number })).ShouldBeProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Both_sides_say_what_they_answer_and_nobody_what_there_is_not()
    {
        var number = await Say("在的", replyTo: 1);
        var answer = await _talk.Customer.Next("messages", push => Messages(push).Any(one => one.GetProperty("number").GetInt64() == number));
        Messages(answer).Last().GetProperty("replyTo").GetInt64().ShouldBe(1);
        await _talk.Customer.Call("Send", new { clientId = "c2", text = "好", entryPointId = SmallCentre.Web, replyTo = number });
        await _talk.Li.Hub.Next("messages", push => Messages(push).Any(one => one.TryGetProperty("replyTo", out var to) && to.ValueKind == JsonValueKind.Number && to.GetInt64() == number));
        (await (await _talk.Li.Post(_talk.Id, "messages", new { clientId = "a9", text = "?", replyTo = 99 })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Detail().ShouldContain("replyTo");
    }

    private async Task<long> Say(string text, long? replyTo = null)
    {
        var said = await (await _talk.Li.Post(_talk.Id, "messages", new { clientId = "a2", text, replyTo })).Json();
        return said.GetProperty("number").GetInt64();
    }

    private async Task Found(int count)
    {
        await _talk.Server.Get<ISearch>().CatchUp();
        var found = JsonDocument.Parse(await _talk.Li.Tab.GetStringAsync($"/api/v1/search/messages?q={Uri.EscapeDataString(Slip)}")).RootElement;
        found.GetProperty("items").GetArrayLength().ShouldBe(count);
    }

    private static IEnumerable<JsonElement> Messages(JsonElement push) => push.GetProperty("messages").EnumerateArray();

    private static bool IsRecallOf(JsonElement message, long number) =>
        message.TryGetProperty("event", out var what) && what.GetString() == "recalled" && message.GetProperty("values").GetProperty("number").GetString() == $"{number}";
}
