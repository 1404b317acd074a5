using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Server.Access;

namespace OmniContact.Server.Tests.Running;

/// <summary>An agent who is there: a tab, its live line, and what the feed brought.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    private TestDesk(HttpClient tab, HubClient hub) => (Tab, Hub) = (tab, hub);

    public HttpClient Tab { get; }

    public HubClient Hub { get; }

    public static async Task<TestDesk> Open(RunningServer server, string agentId, string role = Roles.Agent, bool available = true) =>
        await Of(server, await server.As(role, agentId), available);

    /// <summary>Of somebody who is signed in.</summary>
    public static async Task<TestDesk> Of(RunningServer server, HttpClient tab, bool available = true)
    {
        var hub = await HubClient.Workbench(server, tab);
        await hub.Call("Connect", new { deviceId = "d1", kind = "browser" });
        if (available) await hub.Call("SetPresence", new { kind = "available" });
        return new TestDesk(tab, hub);
    }

    /// <summary>The next offer: conversation and fence.</summary>
    public async Task<(string Id, long Fence)> Offered()
    {
        var slice = await Hub.Next("feed", push => Offers(push).Any());
        var part = Offers(slice).Last();
        return (part.GetProperty("conversation").GetProperty("id").GetString()!, part.GetProperty("offer").GetProperty("fence").GetInt64());
    }

    /// <summary>Takes the next offer.</summary>
    public async Task<string> Accepted()
    {
        var (id, fence) = await Offered();
        (await Post(id, "accept", new { fence })).EnsureSuccessStatusCode();
        return id;
    }

    public Task<HttpResponseMessage> Post(string conversationId, string command, object body) =>
        Tab.PostAsJsonAsync($"/api/v1/conversations/{conversationId}/{command}", body);

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private static IEnumerable<JsonElement> Offers(JsonElement slice) =>
        slice.TryGetProperty("events", out var events)
            ? events.EnumerateArray().Where(change => change.GetProperty("type").GetString() == "part").Select(change => change.GetProperty("part"))
                .Where(part => part.GetProperty("role").GetString() == "offered")
            : [];
}
