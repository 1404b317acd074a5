using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Api;

public sealed class UsersTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        await _server.Get<Users>().Create(new NewUser { UserName = "root", Name = "Root", Role = Roles.Administrator, Password = RunningServer.Password });
        _administrator = await _server.SignIn("root", RunningServer.Password);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_person_who_is_disabled_is_out_at_once()
    {
        using var tab = await New("li");
        (await Edit("li", new { disabled = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Should.ThrowAsync<HttpRequestException>(() => _server.SignIn("li", RunningServer.Password));
    }

    [Theory]
    [InlineData("""{"disabled": true}""")]
    [InlineData("""{"role": "supervisor"}""")]
    [InlineData("""{"password": "another long password"}""")]
    public async Task An_open_line_ends_at_once_with_the_sessions_of_its_person(string edit)
    {
        using var tab = await New("li");
        using var other = await New("wang");
        await using var line = await HubClient.Workbench(_server, tab);
        await using var stays = await HubClient.Workbench(_server, other);
        (await Edit("LI", System.Text.Json.JsonElement.Parse(edit))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        stays.Closed.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_is_signed_out_everywhere_may_sign_in_again()
    {
        using var tab = await New("li");
        await using var line = await HubClient.Workbench(_server, tab);
        (await _administrator.DeleteAsync("/api/v1/users/LI/sessions")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await _server.SignIn("li", RunningServer.Password)).GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_leaver_has_open_goes_back_to_its_queue_at_once()
    {
        await SmallCentre.Configure(_server);
        (await Post("li", RunningServer.Password, SmallCentre.Li)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var desk = await TestDesk.Of(_server, await _server.SignIn("li", RunningServer.Password));
        await Contacts.Write(await _server.Program());
        var id = await desk.Accepted();
        (await Edit("li", new { disabled = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var view = await (await _administrator.GetAsync($"/api/v1/conversations/{id}")).Json();
        (view.GetProperty("status").GetString(), view.TryGetProperty("ownerId", out _)).ShouldBe(("queued", false));
    }

    [Fact]
    public async Task A_name_changes_without_an_end_of_what_is_open()
    {
        using var tab = await New("li");
        await using var line = await HubClient.Workbench(_server, tab);
        (await Edit("li", new { name = "Li Na" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<HubException>(() => line.Call("Open", new { conversationId = "none" }));
        line.Closed.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_ends_the_open_line_of_this_tab_alone()
    {
        using var tab = await New("li");
        using var second = await _server.SignIn("li", RunningServer.Password);
        await using var line = await HubClient.Workbench(_server, tab);
        await using var stays = await HubClient.Workbench(_server, second);
        (await tab.DeleteAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await line.Closed.WaitAsync(TimeSpan.FromSeconds(20));
        stays.Closed.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_role_wants_a_new_session()
    {
        using var tab = await New("li");
        (await Edit("li", new { role = "supervisor" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_desk_wants_a_new_session()
    {
        await SmallCentre.Configure(_server);
        using var tab = await New("li");
        (await Edit("li", new { agentId = SmallCentre.Li })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("""{"disabled": true}""", "disabled")]
    [InlineData("""{"role": "agent"}""", "role")]
    public async Task Nobody_takes_the_own_rights_away(string body, string field)
    {
        var answer = await Edit("ROOT", System.Text.Json.JsonElement.Parse(body));
        (await answer.ShouldBeProblem(HttpStatusCode.Conflict)).Fields().ShouldBe([field]);
        (await _administrator.GetAsync("/api/v1/users")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("li/na")]
    [InlineData("..")]
    [InlineData("li\u200bna")]
    public async Task A_name_that_no_address_could_hold_is_refused(string userName) =>
        (await (await Post(userName, "a long password")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["userName"]);

    [Fact]
    public async Task A_name_of_any_letters_is_found_again()
    {
        foreach (var userName in new[] { "李娜", "li na", "li.na@example.com", "a?b#c%2F" })
        {
            (await Post(userName, "a long password")).StatusCode.ShouldBe(HttpStatusCode.OK, userName);
            (await _administrator.GetAsync($"/api/v1/users/{Uri.EscapeDataString(userName)}")).StatusCode.ShouldBe(HttpStatusCode.OK, userName);
        }
    }

    [Fact]
    public async Task A_name_is_taken_once_whatever_its_case_and_a_password_has_to_be_good()
    {
        using var tab = await New("li");
        (await Post("LI", "another password")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        foreach (var weak in new[] { "short", "wangwangwang", "aaaaaaaaaaaaaa" })
            (await (await Post("wang", weak)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["password"]);
    }

    [Fact]
    public async Task Of_two_editors_the_second_has_to_look_again()
    {
        using var tab = await New("li");
        var tag = (await _administrator.GetAsync("/api/v1/users/li")).Headers.ETag!.Tag;
        var first = await Edit("li", new { name = "Li Lei" }, tag);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await Edit("li", new { role = "administrator" }, tag)).ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        var now = await _administrator.GetAsync("/api/v1/users/li");
        now.Headers.ETag.ShouldBe(first.Headers.ETag);
        var user = (await now.Json()).GetProperty("user");
        (user.GetProperty("name").GetString(), user.GetProperty("role").GetString()).ShouldBe(("Li Lei", "agent"));
    }

    [Theory]
    [InlineData(null, 428)]
    [InlineData("\"first\"", 400)]
    public async Task An_edit_names_the_version_that_it_saw(string? tag, int status) =>
        await (await Edit("root", new { name = "x" }, tag)).ShouldBeProblem((HttpStatusCode)status);

    private async Task<HttpClient> New(string userName)
    {
        (await Post(userName, RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return await _server.SignIn(userName, RunningServer.Password);
    }

    private Task<HttpResponseMessage> Edit(string userName, object body) => Edit(userName, body, "\"1\"");

    private async Task<HttpResponseMessage> Edit(string userName, object body, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/users/{userName}") { Content = JsonContent.Create(body) };
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await _administrator.SendAsync(request);
    }

    private Task<HttpResponseMessage> Post(string userName, string password, string? agentId = null) =>
        _administrator.PostAsJsonAsync("/api/v1/users", new { userName, name = userName, role = "agent", password, agentId });
}
