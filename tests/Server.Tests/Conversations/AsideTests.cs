using System.Net;
using System.Text.Json;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Put aside, back by itself, closed and reopened, as the desk sees it.</summary>
public sealed class AsideTests : IAsyncLifetime
{
    private Talk _talk = null!;

    public async ValueTask InitializeAsync() => _talk = await Talk.Begin();

    public ValueTask DisposeAsync() => _talk.DisposeAsync();

    [Fact]
    public async Task Until_the_customer_writes_and_then_back_with_the_reason()
    {
        var parked = await Done(_talk.Li.Post(_talk.Id, "park", new { until = (string?)null }));
        (parked.GetProperty("status").GetString(), parked.GetProperty("parkedForWords").GetBoolean()).ShouldBe(("parked", true));
        await _talk.Customer.Call("Send", new { clientId = "c2", text = "我又来了", entryPointId = SmallCentre.Web });
        var push = await _talk.Li.Hub.Next("feed", feed => feed.GetRawText().Contains("\"woken\""));
        push.GetRawText().ShouldContain("\"reason\":\"customer\"");
        (await Values("parked")).TryGetProperty("until", out _).ShouldBeFalse();
        (await Values("unparked")).GetProperty("reason").GetString().ShouldBe("customer");
    }

    [Fact]
    public async Task A_time_beyond_a_year_is_refused_in_words()
    {
        var problem = await (await _talk.Li.Post(_talk.Id, "park", new { until = DateTimeOffset.MaxValue })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        problem.Detail().ShouldContain("366 days");
        await (await _talk.Li.Post(_talk.Id, "park", new { })).ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_was_closed_is_reopened_by_who_had_it_and_the_customer_reads_on()
    {
        await Close();
        (await Listed("closed")).ShouldHaveSingleItem().ShouldBe(_talk.Id);
        var view = await Done(_talk.Li.Post(_talk.Id, "reopen", new { }));
        (view.GetProperty("status").GetString(), view.GetProperty("ownerId").GetString()).ShouldBe(("active", SmallCentre.Li));
        (await Listed("closed")).ShouldBeEmpty();
        await Done(_talk.Li.Post(_talk.Id, "messages", new { clientId = "a2", text = "还有一件事" }));
        var told = (await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("messages").GetRawText();
        told.ShouldContain("reopened");
        told.ShouldContain("还有一件事");
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nothing_is_reopened()
    {
        await Close();
        _talk.Version = ServerVersion.Reopening - 1;
        var problem = await (await _talk.Li.Post(_talk.Id, "reopen", new { })).ShouldBeProblem(HttpStatusCode.Conflict);
        (problem.GetProperty("kind").GetString(), problem.Detail().Contains("release before")).ShouldBe(("notReady", true));
        _talk.Version = ServerVersion.Newest;
        await Done(_talk.Li.Post(_talk.Id, "reopen", new { }));
    }

    private async Task Close()
    {
        await Done(_talk.Li.Post(_talk.Id, "close", new { reason = "resolved" }));
        await Done(_talk.Li.Post(_talk.Id, "wrap-up", new { code = "order" }));
    }

    /// <summary>As the inbox asks for what was closed today.</summary>
    private async Task<IEnumerable<string?>> Listed(string status) =>
        (await (await _talk.Li.Tab.GetAsync($"/api/v1/conversations?ownerId={SmallCentre.Li}&status={status}")).Json()).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("id").GetString());

    private async Task<JsonElement> Values(string what) =>
        (await (await _talk.Li.Tab.GetAsync($"/api/v1/conversations/{_talk.Id}/messages")).Json()).EnumerateArray()
            .Last(message => message.TryGetProperty("event", out var found) && found.GetString() == what).GetProperty("values");

    private static async Task<JsonElement> Done(Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
