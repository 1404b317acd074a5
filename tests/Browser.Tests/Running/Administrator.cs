using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmniContact.Browser.Tests.Running;

/// <summary>The demo's administrator, at the programming interface.</summary>
internal sealed class Administrator : IDisposable
{
    private readonly HttpClient _client;

    private Administrator(HttpClient client) => _client = client;

    public static async Task<Administrator> SignIn(string url)
    {
        var client = new HttpClient { BaseAddress = new Uri($"{url}/api/v1/") };
        var signedIn = await Post(client, "session/demo", new { role = "administrator" });
        client.DefaultRequestHeaders.Add("X-OmniContact-Session", signedIn.GetProperty("session").GetString());
        return new Administrator(client);
    }

    /// <summary>A program's key.</summary>
    public async Task<string> NewKey() => (await Post(_client, "api-keys", new { name = "a sample" })).GetProperty("text").GetString()!;

    public async Task<string[]> Ids(string kind) => [.. (await _client.GetFromJsonAsync<JsonNode>($"configuration/{kind}?limit=200"))!["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    /// <summary>An entity as it is, changed.</summary>
    public async Task Change(string kind, string id, Action<JsonNode> change)
    {
        using var read = await _client.GetAsync($"configuration/{kind}/{id}");
        var value = (await read.Content.ReadFromJsonAsync<JsonNode>())!["value"]!;
        change(value);
        await Set(kind, id, value);
    }

    /// <summary>An entity in the place of what there was, or beside it.</summary>
    public async Task Set(string kind, string id, JsonNode value)
    {
        using var version = await _client.GetAsync("configuration/site?limit=1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "configuration/changes")
        {
            Content = JsonContent.Create(new { set = new[] { new { kind, id, value } } }),
        };
        request.Headers.IfMatch.Add(version.Headers.ETag!);
        using var answer = await _client.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Gives a conversation to an agent, over capacity if need be.</summary>
    /// <returns>False where it has changed hands in that very moment, and has to be asked again.</returns>
    public async Task<bool> Assign(string conversationId, string agentId)
    {
        using var answer = await _client.PostAsJsonAsync($"conversations/{conversationId}/assignment", new { agentId });
        if (answer.StatusCode == HttpStatusCode.Conflict) return false;
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return true;
    }

    /// <summary>Sends an agent on a break: nothing is offered to them then.</summary>
    public async Task Rest(string agentId)
    {
        using var answer = await _client.PutAsJsonAsync($"agents/{agentId}/presence", new { kind = "break", reason = "coffee" });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => _client.Dispose();

    private static async Task<JsonElement> Post(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
