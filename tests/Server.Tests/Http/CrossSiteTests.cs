using System.Net;
using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

public sealed class CrossSiteTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(SmallCentre.Site, HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.NoContent)]
    [InlineData("https://desk.example", HttpStatusCode.NoContent)]
    [InlineData(null, HttpStatusCode.NoContent)]
    public async Task An_unsafe_request_is_taken_from_the_own_pages_and_from_programs_only(string? origin, HttpStatusCode expected)
    {
        using var tab = await _server.As(Roles.Agent);
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/session");
        if (origin is not null) request.Headers.Add("Origin", origin);
        (await tab.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(SmallCentre.Site, HttpStatusCode.OK)]
    public async Task The_chat_may_be_used_from_the_sites_of_the_entry_points(string origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/chat/visitors") { Content = JsonContent.Create(new { entryPointId = SmallCentre.Web }) };
        request.Headers.Add("Origin", origin);
        var answer = await _server.Client().SendAsync(request);
        answer.StatusCode.ShouldBe(expected);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(expected == HttpStatusCode.OK);
        answer.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/chat/visitors", SmallCentre.Site, true)]
    [InlineData("/api/v1/chat/visitors", "https://evil.example", false)]
    [InlineData("/api/v1/conversations/x/messages", SmallCentre.Site, false)]
    [InlineData("/api/v1/session", SmallCentre.Site, false)]
    public async Task A_preflight_is_granted_for_the_chat_alone(string path, string origin, bool granted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");
        var answer = await _server.Client().SendAsync(request);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(granted);
    }

    [Fact]
    public async Task A_hub_is_not_opened_from_another_site()
    {
        using var tab = await _server.As(Roles.Agent, SmallCentre.Li);
        var session = tab.DefaultRequestHeaders.GetValues(Credentials.SessionHeader).Single();
        var cookie = tab.DefaultRequestHeaders.GetValues("Cookie").Single();
        var fault = await Should.ThrowAsync<Exception>(() => HubClient.With(_server, $"/hubs/workbench?session={session}", request =>
        {
            request.Headers.Cookie = cookie;
            request.Headers.Origin = "https://evil.example";
        }));
        fault.ToString().ShouldContain("403");
    }

    [Fact]
    public async Task Browsers_are_told_to_run_nothing_foreign()
    {
        var headers = (await _server.Client().GetAsync("/api/v1/about")).Headers;
        headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'; ");
        headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
    }

    [Fact]
    public async Task The_chat_page_may_stand_in_a_frame_on_the_sites_of_the_entry_points()
    {
        var headers = (await _server.Client().GetAsync("/chat/")).Headers;
        headers.GetValues("Content-Security-Policy").Single().ShouldContain($"frame-ancestors 'self' {SmallCentre.Site}");
        headers.Contains("X-Frame-Options").ShouldBeFalse();
    }
}
