using System.Net;
using System.Net.Http.Json;
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
        (await _administrator.PatchAsJsonAsync("/api/v1/users/li", new { disabled = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Should.ThrowAsync<HttpRequestException>(() => _server.SignIn("li", RunningServer.Password));
    }

    [Fact]
    public async Task A_new_role_wants_a_new_session()
    {
        using var tab = await New("li");
        (await _administrator.PatchAsJsonAsync("/api/v1/users/li", new { role = "supervisor" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("""{"disabled": true}""", "disabled")]
    [InlineData("""{"role": "agent"}""", "role")]
    public async Task Nobody_takes_the_own_rights_away(string body, string field)
    {
        var answer = await _administrator.PatchAsJsonAsync("/api/v1/users/ROOT", System.Text.Json.JsonElement.Parse(body));
        (await answer.ShouldBeProblem(HttpStatusCode.Conflict)).Fields().ShouldBe([field]);
        (await _administrator.GetAsync("/api/v1/users")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_name_is_taken_once_whatever_its_case_and_a_password_has_to_be_good()
    {
        using var tab = await New("li");
        (await Post("LI", "another password")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        foreach (var weak in new[] { "short", "wangwangwang", "aaaaaaaaaaaaaa" })
            (await (await Post("wang", weak)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)).Fields().ShouldBe(["password"]);
    }

    private async Task<HttpClient> New(string userName)
    {
        (await Post(userName, RunningServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return await _server.SignIn(userName, RunningServer.Password);
    }

    private Task<HttpResponseMessage> Post(string userName, string password) =>
        _administrator.PostAsJsonAsync("/api/v1/users", new { userName, name = userName, role = "agent", password });
}
