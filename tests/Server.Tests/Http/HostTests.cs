using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using OmniContact.Server.Http;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

/// <summary>Names that a request gives the server and the client, and who is believed.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData("localhost", null, 200)]
    [InlineData("127.0.0.1:8080", null, 200)]
    [InlineData("[::1]:8080", null, 200)]
    [InlineData("desk.example", "https://desk.example/", 200)]
    [InlineData("DESK.example:443", "https://desk.example/", 200)]
    [InlineData("desk.example", null, 421)]
    [InlineData("evil.example", "https://desk.example/", 421)]
    [InlineData("desk.example.evil.example", "https://desk.example/", 421)]
    public async Task The_server_answers_under_its_own_names_only(string host, string? publicUrl, int status)
    {
        await using var server = await RunningServer.Start(options => options with { PublicUrl = publicUrl is null ? null : new Uri(publicUrl) });
        var answer = await Ask(server, "/api/v1/about", host, null);
        answer.Response.StatusCode.ShouldBe(status);
        if (status != 200) answer.Response.ContentType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Its_health_is_told_under_any_name()
    {
        await using var server = await RunningServer.Start();
        (await Ask(server, "/health/ready", "pod-7.internal", null)).Response.StatusCode.ShouldBe(200);
    }

    [Theory]
    [InlineData(null, "203.0.113.7", null, 401)]
    [InlineData(null, "127.0.0.1", null, 200)]
    [InlineData(null, "127.0.0.1", "203.0.113.7", 401)]
    [InlineData(null, "203.0.113.7", "127.0.0.1", 401)]
    [InlineData("10.0.0.0/8", "10.1.2.3", "203.0.113.7", 401)]
    [InlineData("10.0.0.0/8", "10.1.2.3", "127.0.0.1, 203.0.113.7", 401)]
    [InlineData("10.0.0.0/8", "203.0.113.7", "127.0.0.1", 401)]
    public async Task Where_a_request_comes_from_is_what_a_trusted_proxy_says_and_nobody_else(string? trusted, string from, string? forwarded, int status)
    {
        await using var server = await RunningServer.Start(options => options with { TrustedProxies = trusted is null ? [] : [trusted] });
        (await Ask(server, "/metrics", "localhost", from, ("X-Forwarded-For", forwarded))).Response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("10.1.2.3", 403)]
    [InlineData("203.0.113.7", 401)]
    public async Task The_name_that_a_browser_asked_for_is_what_a_trusted_proxy_says(string from, int status)
    {
        await using var server = await RunningServer.Start(options => options with { TrustedProxies = ["10.0.0.0/8"], PublicUrl = new Uri("http://desk.example/") });
        var answer = await Ask(
            server, "/api/v1/session", "localhost", from, ("X-Forwarded-Host", "127.0.0.2"), ("X-Forwarded-For", "203.0.113.9"), ("Origin", "http://localhost"));
        answer.Response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::")]
    public void One_client_is_one_address_however_many_it_has(string address, string counted) =>
        Rates.Address(IPAddress.Parse(address)).ShouldBe(counted);

    private static Task<HttpContext> Ask(
        RunningServer server, string path, string host, string? from, params ReadOnlySpan<(string Name, string? Value)> headers)
    {
        var given = headers.ToArray();
        return server.App.GetTestServer().SendAsync(context =>
        {
            context.Request.Path = path;
            context.Request.Host = new HostString(host);
            if (from is not null) context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            foreach (var (name, value) in given) if (value is not null) context.Request.Headers[name] = value;
            context.Request.Method = path.EndsWith("session", StringComparison.Ordinal) ? "DELETE" : "GET";
        });
    }
}
