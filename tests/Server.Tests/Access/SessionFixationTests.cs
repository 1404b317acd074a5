using System.Net.Http.Json;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Access;

public sealed class SessionFixationTests(CentreFixture fixture) : IClassFixture<CentreFixture>
{
    private readonly RunningServer _server = fixture.Server;

    [Fact]
    public async Task Signing_in_never_takes_a_session_that_somebody_else_chose()
    {
        await _server.Get<Users>().Create(new NewUser { UserName = "li", Name = "Li", Role = Roles.Agent, Password = RunningServer.Password });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session")
        {
            Content = JsonContent.Create(new { userName = "li", password = RunningServer.Password }),
        };
        request.Headers.Add(Credentials.SessionHeader, "chosen");
        request.Headers.Add("Cookie", "oc-chosen=known");
        var answer = await _server.Client().SendAsync(request);
        (await answer.Json()).GetProperty("session").GetString().ShouldNotBe("chosen");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => !cookie.Contains("known"));
    }

    [Fact]
    public async Task Behind_a_public_address_with_TLS_the_cookie_travels_encrypted_only()
    {
        await _server.Get<Users>().Create(new NewUser { UserName = "wang", Name = "Wang", Role = Roles.Agent, Password = RunningServer.Password });
        var answer = await _server.Client().PostAsJsonAsync("/api/v1/session", new { userName = "wang", password = RunningServer.Password });
        answer.Headers.GetValues("Set-Cookie").Single().ShouldContain("secure", Case.Insensitive);
    }
}
