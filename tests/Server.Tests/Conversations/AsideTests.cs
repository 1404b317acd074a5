using System.Net;
using System.Text.Json;
using OmniContact.Server.Tests.Running;
using OmniContact.Storage;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Put aside, back by itself, closed and reopened, as the desk sees it.</summary>
public sealed class AsideTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private TestDesk _li = null!;
    private HubClient _customer = null!;
    private string _id = "";
    private int _version = ServerVersion.Newest;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder => builder.Services.Decorate<ICommonVersion>((_, real) => new Agreed(() => Math.Min(_version, real.Current))));
        await SmallCentre.Configure(_server);
        _li = await TestDesk.Open(_server, SmallCentre.Li);
        _customer = await HubClient.Chat(_server, await _server.Visitor());
        await _customer.Call("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });
        _id = await _li.Accepted();
        (await _li.Post(_id, "messages", new { clientId = "a1", text = "在" })).EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _customer.DisposeAsync();
        await _li.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Until_the_customer_writes_and_then_back_with_the_reason()
    {
        var parked = await Done(_li.Post(_id, "park", new { until = (string?)null }));
        (parked.GetProperty("status").GetString(), parked.GetProperty("parkedForWords").GetBoolean()).ShouldBe(("parked", true));
        await _customer.Call("Send", new { clientId = "c2", text = "我又来了", entryPointId = SmallCentre.Web });
        var push = await _li.Hub.Next("feed", feed => feed.GetRawText().Contains("\"woken\""));
        push.GetRawText().ShouldContain("\"reason\":\"customer\"");
        (await Values("parked")).TryGetProperty("until", out _).ShouldBeFalse();
        (await Values("unparked")).GetProperty("reason").GetString().ShouldBe("customer");
    }

    [Fact]
    public async Task A_time_beyond_a_year_is_refused_in_words()
    {
        var problem = await (await _li.Post(_id, "park", new { until = DateTimeOffset.MaxValue })).ShouldBeProblem(HttpStatusCode.UnprocessableEntity);
        problem.Detail().ShouldContain("366 days");
        await (await _li.Post(_id, "park", new { })).ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_was_closed_is_reopened_by_who_had_it_and_the_customer_reads_on()
    {
        await Close();
        (await Listed("closed")).ShouldHaveSingleItem().ShouldBe(_id);
        var view = await Done(_li.Post(_id, "reopen", new { }));
        (view.GetProperty("status").GetString(), view.GetProperty("ownerId").GetString()).ShouldBe(("active", SmallCentre.Li));
        (await Listed("closed")).ShouldBeEmpty();
        await Done(_li.Post(_id, "messages", new { clientId = "a2", text = "还有一件事" }));
        var told = (await _customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("messages").GetRawText();
        told.ShouldContain("reopened");
        told.ShouldContain("还有一件事");
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nothing_is_reopened()
    {
        await Close();
        _version = ServerVersion.Reopening - 1;
        var problem = await (await _li.Post(_id, "reopen", new { })).ShouldBeProblem(HttpStatusCode.Conflict);
        (problem.GetProperty("kind").GetString(), problem.Detail().Contains("release before")).ShouldBe(("notReady", true));
        _version = ServerVersion.Newest;
        await Done(_li.Post(_id, "reopen", new { }));
    }

    private async Task Close()
    {
        await Done(_li.Post(_id, "close", new { reason = "resolved" }));
        await Done(_li.Post(_id, "wrap-up", new { code = "order" }));
    }

    /// <summary>As the inbox asks for what was closed today.</summary>
    private async Task<IEnumerable<string?>> Listed(string status) =>
        (await (await _li.Tab.GetAsync($"/api/v1/conversations?ownerId={SmallCentre.Li}&status={status}")).Json()).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("id").GetString());

    private async Task<JsonElement> Values(string what) =>
        (await (await _li.Tab.GetAsync($"/api/v1/conversations/{_id}/messages")).Json()).EnumerateArray()
            .Last(message => message.TryGetProperty("event", out var found) && found.GetString() == what).GetProperty("values");

    private static async Task<JsonElement> Done(Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
