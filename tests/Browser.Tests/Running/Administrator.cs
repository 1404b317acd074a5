using System.Net.Http.Json;
using System.Text.Json;

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

    public void Dispose() => _client.Dispose();

    private static async Task<JsonElement> Post(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
