using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OmniContact.Server.Access;
using OmniContact.Server.Options;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

/// <summary>What only shows on a real socket.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(change: builder =>
        {
            builder.Services.Configure<LimitOptions>(limits => limits.AttachmentMegabytes = 1);
            builder.WebHost.UseKestrel();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        });
        _client = new HttpClient { BaseAddress = new Uri(_server.App.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_body_over_its_limit_is_refused_with_the_limit()
    {
        using var body = new StringContent($$"""{"userName": "{{new string('a', 300 * 1024)}}", "password": "x"}""", Encoding.UTF8, "application/json");
        var problem = await (await _client.PostAsync("/api/v1/session", body)).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
        problem.Detail().ShouldContain("262144");
    }

    [Fact]
    public async Task A_file_whose_length_nobody_said_is_refused_with_the_limit_too()
    {
        await SmallCentre.Configure(_server);
        var token = await _server.Get<VisitorTokens>().Issue(new Visitor("v1", SmallCentre.Web, default));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/chat/attachments")
        {
            Content = new MultipartFormDataContent { { new ByteArrayContent(new byte[(1024 * 1024) + (100 * 1024)]), "file", "a.bin" } },
            Headers = { TransferEncodingChunked = true, Authorization = new("Bearer", token) },
        };
        var problem = await (await _client.SendAsync(request)).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge);
        problem.Fields().ShouldBe(["file"]);
        problem.Detail().ShouldContain("1048576");
    }

    [Fact]
    public async Task An_answer_tells_nothing_about_the_program() =>
        (await _client.GetAsync("/api/v1/about")).Headers.Contains("Server").ShouldBeFalse();

    [Theory]
    [InlineData("GET //workbench/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "404")]
    [InlineData("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "404")]
    [InlineData("GET /api/v1/attachments/..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "401")]
    [InlineData("GET /api/v1/about HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "421")]
    [InlineData("GET /api/v1/about HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "400")]
    [InlineData("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: close\r\n\r\n0\r\n\r\n", "4")]
    public async Task A_request_made_by_hand_gets_nowhere(string request, string status)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync())!.ShouldStartWith("HTTP/1.1 " + status);
    }
}
