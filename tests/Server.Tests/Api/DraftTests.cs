using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Conversations;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

/// <summary>What is written and not sent is the writer's at every device, and no words are lost between two of them.</summary>
public sealed class DraftTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _li = null!;
    private string _id = "";
    private DateTimeOffset _hourAgo;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await SmallCentre.Configure(_server);
        _hourAgo = _server.Get<TimeProvider>().GetUtcNow().AddHours(-1);
        _li = await _server.As(Roles.Agent, SmallCentre.Li);
        var contact = new TestContact { Channel = "sms", Address = "13812345678", CustomerName = "李娜", Message = new TestContactText("在吗") };
        using var program = await _server.Program();
        _id = (await (await program.PostAsJsonAsync("/api/v1/contacts", contact)).Json()).GetProperty("conversationId").GetString()!;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_is_there_at_the_next_device_as_it_was_written_and_nobody_elses()
    {
        (await Find(_li)).TryGetProperty("draft", out _).ShouldBeFalse();
        await Keep(_li, "请打 13812345678", 0);
        var draft = (await Find(_li)).GetProperty("draft");
        (draft.GetProperty("text").GetString(), draft.GetProperty("note").GetBoolean()).ShouldBe(("请打 13812345678", false));
        using var wang = await _server.As(Roles.Agent, SmallCentre.Wang);
        (await Find(wang)).TryGetProperty("draft", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_newer_of_two_is_kept_and_the_other_one_answered_to_whoever_did_not_know_it()
    {
        await Keep(_li, "first", 10);
        var newer = await Keep(_li, "newer", 20);
        (newer.GetProperty("kept").GetBoolean(), Text(newer.GetProperty("other"))).ShouldBe((true, "first"));
        var older = await Keep(_li, "older", 15);
        (older.GetProperty("kept").GetBoolean(), Text(older.GetProperty("other"))).ShouldBe((false, "newer"));
        older.GetProperty("etag").GetString().ShouldBe(newer.GetProperty("etag").GetString());
        Text((await Find(_li)).GetProperty("draft")).ShouldBe("newer");
    }

    [Fact]
    public async Task What_was_sent_is_gone_but_takes_nothing_away_that_was_written_elsewhere()
    {
        var known = (await Keep(_li, "to be sent", 0)).GetProperty("etag").GetString();
        var more = (await Keep(_li, "to be sent, and more", 5, known)).GetProperty("etag").GetString();
        Text((await Keep(_li, "", 6, known)).GetProperty("other")).ShouldBe("to be sent, and more");
        (await Keep(_li, "", 7, more)).TryGetProperty("etag", out _).ShouldBeFalse();
        (await Find(_li)).TryGetProperty("draft", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_clock_that_runs_ahead_does_not_win_for_ever()
    {
        await Keep(_li, "from next year", 365 * 86_400);
        (await Find(_li)).GetProperty("draft").GetProperty("writtenAt").GetDateTimeOffset().ShouldBeLessThanOrEqualTo(_server.Get<TimeProvider>().GetUtcNow());
    }

    [Fact]
    public async Task One_that_no_message_could_be_is_refused() =>
        await (await Put(_li, new string('a', OutgoingText.MaximumLength + 1), 0)).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);

    private async Task<JsonElement> Find(HttpClient tab) => await (await tab.GetAsync($"/api/v1/me/drafts/{_id}")).Json();

    private async Task<JsonElement> Keep(HttpClient tab, string text, long second, string? basedOn = null) => await (await Put(tab, text, second, basedOn)).Json();

    private Task<HttpResponseMessage> Put(HttpClient tab, string text, long second, string? basedOn = null) =>
        tab.PutAsJsonAsync($"/api/v1/me/drafts/{_id}", new { text, writtenAt = _hourAgo.AddSeconds(second), basedOn });

    private static string? Text(JsonElement draft) => draft.GetProperty("text").GetString();
}
