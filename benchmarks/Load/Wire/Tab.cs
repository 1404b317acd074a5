using System.Net.Http.Json;
using System.Text.Json;

namespace OmniContact.Load.Wire;

/// <summary>A browser tab in which a person is signed in; the session outlives the server's process.</summary>
internal sealed record Tab(string Session, string Cookie)
{
    public static async Task<Tab> SignIn(Uri server, string userName, string password, CancellationToken stop = default)
    {
        using HttpClient client = new() { BaseAddress = server };
        return await SignIn(client, userName, password, stop);
    }

    public static async Task<Tab> SignIn(HttpClient client, string userName, string password, CancellationToken stop)
    {
        using var answer = await Patience.Send(
            client, () => new(HttpMethod.Post, "/api/v1/session") { Content = JsonContent.Create(new { userName, password }) }, stop);
        answer.EnsureSuccessStatusCode();
        var session = (await answer.Content.ReadFromJsonAsync<JsonElement>(stop)).GetProperty("session").GetString()!;
        return new(session, answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    public HttpClient Client(Uri server)
    {
        HttpClient client = new() { BaseAddress = server };
        client.DefaultRequestHeaders.Add("X-OmniContact-Session", Session);
        client.DefaultRequestHeaders.Add("Cookie", Cookie);
        return client;
    }

    public Task<HubLine> Workbench(Uri server, CancellationToken stop) => HubLine.Open(server, $"/hubs/workbench?session={Session}", Cookie, stop);

    public async Task<JsonElement> Get(Uri server, string path)
    {
        using var client = Client(server);
        return await client.GetFromJsonAsync<JsonElement>(path);
    }
}
