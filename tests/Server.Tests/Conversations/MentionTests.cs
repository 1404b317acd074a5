using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>Colleagues who are named in notes, as the desks see it.</summary>
public sealed class MentionTests : IAsyncLifetime
{
    private Talk _talk = null!;
    private TestDesk _wang = null!;

    public async ValueTask InitializeAsync()
    {
        _talk = await Talk.Begin();
        _wang = await TestDesk.Open(_talk.Server, SmallCentre.Wang, available: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _wang.DisposeAsync();
        await _talk.DisposeAsync();
    }

    [Fact]
    public async Task The_named_one_hears_of_it_at_once_and_reads_it_by_request_or_by_call()
    {
        var note = await (await Note("13812345678", SmallCentre.Wang, SmallCentre.Wang, SmallCentre.Li)).Json();
        note.GetProperty("mentions").EnumerateArray().Single().GetString().ShouldBe(SmallCentre.Wang);
        var mention = await Heard(read: false);
        (mention.GetProperty("conversationId").GetString(), mention.GetProperty("number").GetInt64()).ShouldBe((_talk.Id, note.GetProperty("number").GetInt64()));
        mention.GetProperty("words").GetString().ShouldBe("138****5678");
        object which = new { mentions = new[] { new { conversationId = _talk.Id, number = mention.GetProperty("number").GetInt64() } } };
        (await _wang.Tab.PutAsJsonAsync("/api/v1/me/mentions", which)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Heard(read: true);
        await _wang.Hub.Tell("MarkMentions", new { mentions = new[] { new { conversationId = _talk.Id, number = mention.GetProperty("number").GetInt64() } }, read = false });
        await Heard(read: false);
    }

    [Fact]
    public async Task Only_a_note_names_colleagues()
    {
        var answer = await _talk.Li.Post(_talk.Id, "messages", new { clientId = "n1", text = "您好", mentions = new[] { SmallCentre.Wang } });
        (await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Detail().ShouldContain("only a note");
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nobody_is_named_in_vain()
    {
        _talk.Version = ServerVersion.Mentioning - 1;
        await (await Note("look", SmallCentre.Wang)).ShouldBeProblem(HttpStatusCode.Conflict);
    }

    private Task<HttpResponseMessage> Note(string text, params string[] mentions) =>
        _talk.Li.Post(_talk.Id, "messages", new { clientId = "n1", text, note = true, mentions });

    private async Task<JsonElement> Heard(bool read)
    {
        var slice = await _wang.Hub.Next("feed", feed => Of(feed).Any(one => one.GetProperty("read").GetBoolean() == read));
        return Of(slice).Last();
    }

    private static IEnumerable<JsonElement> Of(JsonElement slice) => slice.TryGetProperty("events", out var events)
        ? events.EnumerateArray().Where(change => change.GetProperty("type").GetString() == "mention").Select(change => change.GetProperty("mention"))
        : [];
}
