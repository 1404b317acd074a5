using System.Net;
using System.Text.Json;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Conversations;

/// <summary>The customer says on the chat page what they think of the service, and the desk reads it.</summary>
public sealed class RatingTests : IAsyncLifetime
{
    private Talk _talk = null!;

    public async ValueTask InitializeAsync() => _talk = await Talk.Begin();

    public ValueTask DisposeAsync() => _talk.DisposeAsync();

    [Fact]
    public async Task It_is_asked_for_given_and_changed_and_never_told_back_as_a_line()
    {
        (await Shown()).GetProperty("ratingAsked").GetBoolean().ShouldBeFalse();
        await Done(_talk.Li.Post(_talk.Id, "rating-request", new { }));
        await _talk.Customer.Next("conversation", view => view.GetProperty("ratingAsked").GetBoolean());
        await Rate(new { conversationId = _talk.Id, stars = 2, comment = "call me at 13800135678" });
        await Rate(new { conversationId = _talk.Id, stars = 5 });
        (await Shown()).GetProperty("rating").GetProperty("stars").GetInt32().ShouldBe(5);
        (await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("messages").GetRawText().ShouldNotContain("rat");
        (await Done(_talk.Li.Tab.GetAsync($"/api/v1/conversations/{_talk.Id}"))).GetProperty("rating").GetProperty("stars").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Its_words_are_masked_for_the_desk_as_all_words_are()
    {
        await Done(_talk.Li.Post(_talk.Id, "close", new { reason = "resolved" }));
        await Rate(new { conversationId = _talk.Id, stars = 2, comment = "call me at 13800135678" });
        var comment = (await Done(_talk.Li.Tab.GetAsync($"/api/v1/conversations/{_talk.Id}"))).GetProperty("rating").GetProperty("comment").GetString();
        comment!.ShouldStartWith("call me at 138");
        comment.ShouldNotContain("13800135678");
    }

    [Theory]
    [InlineData(6, "stars is 6; it has to be 1..5")]
    [InlineData(0, "stars is 0; it has to be 1..5")]
    public async Task Out_of_bounds_is_refused_by_name(int stars, string says)
    {
        await Done(_talk.Li.Post(_talk.Id, "rating-request", new { }));
        (await Should.ThrowAsync<Exception>(() => Rate(new { conversationId = _talk.Id, stars }))).Message.ShouldContain(says);
    }

    [Fact]
    public async Task Nobody_rates_unasked_or_what_is_not_theirs()
    {
        (await Should.ThrowAsync<Exception>(() => Rate(new { conversationId = _talk.Id, stars = 5 }))).Message.ShouldContain("nobody has asked for it");
        await Done(_talk.Li.Post(_talk.Id, "rating-request", new { }));
        await using var stranger = await HubClient.Chat(_talk.Server, await _talk.Server.Visitor());
        await stranger.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 });
        (await Should.ThrowAsync<Exception>(() => stranger.Call("Rate", new { conversationId = _talk.Id, stars = 1 }))).Message.ShouldContain("no conversation");
    }

    [Fact]
    public async Task While_a_server_of_the_release_before_is_at_work_nothing_is_rated()
    {
        await Done(_talk.Li.Post(_talk.Id, "close", new { reason = "resolved" }));
        _talk.Version = ServerVersion.Rating - 1;
        (await Should.ThrowAsync<Exception>(() => Rate(new { conversationId = _talk.Id, stars = 5 }))).Message.ShouldContain("release before");
        _talk.Version = ServerVersion.Newest;
        await Rate(new { conversationId = _talk.Id, stars = 5 });
    }

    private Task Rate(object request) => _talk.Customer.Call("Rate", request);

    private async Task<JsonElement> Shown() => (await _talk.Customer.Call("Join", new { entryPointId = SmallCentre.Web, after = 0 })).GetProperty("conversation");

    private static async Task<JsonElement> Done(Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }
}
