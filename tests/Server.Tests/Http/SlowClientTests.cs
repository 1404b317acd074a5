using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Http;

public sealed class SlowClientTests
{
    [Fact]
    public async Task Who_does_not_read_holds_nobody_else_up()
    {
        await using var server = await RunningServer.Start(change: builder =>
        {
            builder.WebHost.UseKestrel();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        });
        await SmallCentre.Configure(server);
        var url = server.App.Urls.Single();
        var tokens = server.Get<VisitorTokens>();
        using var slow = await RawChat.Open(url, await tokens.Issue(new Visitor("vslow", SmallCentre.Web, default)));
        await slow.Invoke("Send", new { clientId = "c1", text = "在吗", entryPointId = SmallCentre.Web });
        await slow.ReadUntil("\"invocationId\":\"1\"");

        await Flood(server, url, "vslow");

        using var other = await RawChat.Open(url, await tokens.Issue(new Visitor("vother", SmallCentre.Web, default)));
        await other.Invoke("Send", new { clientId = "c1", text = "我不慢", entryPointId = SmallCentre.Web });
        await other.ReadUntil("\"target\":\"messages\"");
    }

    /// <summary>Far more than all buffers on the way hold.</summary>
    private static async Task Flood(RunningServer server, string url, string address)
    {
        using var program = new HttpClient { BaseAddress = new Uri(url) };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await server.Get<ApiKeys>().Create("test", "test")).Text);
        for (var i = 0; i < 200; i++)
        {
            var contact = new TestContact { Address = address, Message = new TestContactText(new string('长', 10_000)) };
            (await program.PostAsJsonAsync("/api/v1/contacts", contact)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
