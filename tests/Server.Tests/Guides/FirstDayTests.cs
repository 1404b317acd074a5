using System.Net;
using System.Text.RegularExpressions;
using OmniContact.Server.Access;
using OmniContact.Server.Tests.Running;

namespace OmniContact.Server.Tests.Guides;

/// <summary>What the first guide tells to send makes a centre out of an empty one, in which a customer rings with the agent.</summary>
public sealed partial class FirstDayTests
{
    [Theory]
    [InlineData("index.md")]
    [InlineData("index.zh-CN.md")]
    public async Task From_an_empty_centre_to_the_first_customer(string guide)
    {
        await using var server = await RunningServer.Start();
        var said = Block().Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", guide))).Select(block => block.Groups[1].Value).ToArray();
        using var administrator = await server.As(Roles.Administrator);
        (await Post(administrator, "configuration/changes", said[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Post(administrator, "users", said[1])).StatusCode.ShouldBe(HttpStatusCode.OK);
        var user = System.Text.Json.JsonElement.Parse(said[1]);
        using var tab = await server.SignIn(user.GetProperty("userName").GetString()!, user.GetProperty("password").GetString()!);
        await using var desk = await HubClient.Workbench(server, tab);
        await desk.Call("Connect", new { deviceId = "d1", kind = "browser" });
        await desk.Call("SetPresence", new { kind = "available" });
        await Contacts.Write(await server.Program(), "The first customer", "shop");
        await desk.Next("feed", push => push.GetRawText().Contains("The first customer"));
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/" + path) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");
        return await client.SendAsync(request);
    }

    [GeneratedRegex("^```json\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
