using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

public sealed class SessionTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_session_answers_who_is_signed_in()
    {
        using var tab = await _server.As(Roles.Supervisor);
        var user = (await tab.GetFromJsonAsync<JsonElement>("/api/v1/session")).GetProperty("user");
        user.GetProperty("role").GetString().ShouldBe("supervisor");
    }

    [Theory]
    [InlineData(Roles.Agent, false, false)]
    [InlineData(Roles.Agent, true, true)]
    [InlineData(Roles.Supervisor, false, true)]
    [InlineData(Roles.Administrator, false, true)]
    public async Task Signing_in_says_whether_masked_numbers_may_be_shown(string role, bool agentsReveal, bool may)
    {
        _server.Get<IOptions<AccessOptions>>().Value.AgentsReveal = agentsReveal;
        await Add("li", role);
        (await (await Try("li", RunningServer.Password)).Json()).GetProperty("mayReveal").GetBoolean().ShouldBe(may);
    }

    [Fact]
    public async Task The_cookie_cannot_be_read_by_script_or_sent_by_another_site()
    {
        await Add("li");
        var answer = await Try("li", RunningServer.Password);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("oc-");
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
    }

    [Fact]
    public async Task Tabs_of_one_browser_are_different_people()
    {
        using var agent = await _server.As(Roles.Agent);
        using var supervisor = await _server.As(Roles.Supervisor);
        var both = $"{agent.DefaultRequestHeaders.GetValues("Cookie").Single()}; {supervisor.DefaultRequestHeaders.GetValues("Cookie").Single()}";
        foreach (var (tab, role) in new[] { (agent, "agent"), (supervisor, "supervisor") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/session");
            request.Headers.Add("Cookie", both);
            request.Headers.Add(Credentials.SessionHeader, tab.DefaultRequestHeaders.GetValues(Credentials.SessionHeader));
            var answer = await (await _server.Client().SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>();
            answer.GetProperty("user").GetProperty("role").GetString().ShouldBe(role);
        }
    }

    [Fact]
    public async Task A_cookie_without_the_header_is_nobody()
    {
        using var tab = await _server.As(Roles.Administrator);
        tab.DefaultRequestHeaders.Remove(Credentials.SessionHeader);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_sessions_secret_does_not_open_a_session()
    {
        using var mine = await _server.As(Roles.Agent);
        using var other = await _server.As(Roles.Administrator);
        var secret = mine.DefaultRequestHeaders.GetValues("Cookie").Single().Split('=')[1];
        var name = other.DefaultRequestHeaders.GetValues(Credentials.SessionHeader).Single();
        other.DefaultRequestHeaders.Remove("Cookie");
        other.DefaultRequestHeaders.Add("Cookie", $"oc-{name}={secret}");
        (await other.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var tab = await _server.As(Roles.Agent);
        (await tab.DeleteAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_unused_session_ends_after_its_hours_and_use_prolongs_it()
    {
        using var used = await _server.As(Roles.Agent);
        using var unused = await _server.As(Roles.Agent);
        _server.Time.Advance(TimeSpan.FromHours(7));
        (await used.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _server.Time.Advance(TimeSpan.FromHours(6));
        (await used.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await unused.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions_of_the_person()
    {
        await Add("li");
        using var tab = await _server.SignIn("li", RunningServer.Password);
        await _server.Get<Users>().SetPassword("LI", "another long password");
        (await tab.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Try("li", "another long password")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_a_hash_of_the_secret_is_stored()
    {
        using var tab = await _server.As(Roles.Agent);
        var secret = tab.DefaultRequestHeaders.GetValues("Cookie").Single().Split('=')[1];
        var stored = await _server.Documents.List("session", null, 10, default);
        stored.Items.Single().Body.ShouldNotContain(secret);
        stored.Items.Single().Body.ShouldContain(Secret.Hash(secret));
    }

    [Fact]
    public async Task Cookies_of_ended_sessions_are_dropped_at_the_next_sign_in()
    {
        await Add("li");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session")
        {
            Content = JsonContent.Create(new { userName = "li", password = RunningServer.Password }),
        };
        request.Headers.Add("Cookie", "oc-gone=x");
        var cookies = (await _server.Client().SendAsync(request)).Headers.GetValues("Set-Cookie");
        cookies.ShouldContain(cookie => cookie.StartsWith("oc-gone=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Expired_sessions_are_forgotten()
    {
        using var tab = await _server.As(Roles.Agent);
        _server.Time.Advance(TimeSpan.FromHours(13));
        await _server.Get<Sessions>().Sweep();
        (await _server.Documents.List("session", null, 10, default)).Items.ShouldBeEmpty();
    }

    private Task<UserAccount?> Add(string userName, string role = Roles.Agent) => _server.Get<Users>().Create(
        new NewUser { UserName = userName, Name = userName, Role = role, Password = RunningServer.Password });

    private Task<HttpResponseMessage> Try(string userName, string password) =>
        _server.Client().PostAsJsonAsync("/api/v1/session", new { userName, password });
}
