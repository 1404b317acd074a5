using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Load;

/// <summary>One customer on the chat page, step by step.</summary>
internal sealed class Talker(string token, string? name)
{
    /// <summary>Where the server is now.</summary>
    public required Uri Server { get; set; }

    public static async Task<Talker> Enter(Uri server, string? name = null)
    {
        using HttpClient client = new() { BaseAddress = server };
        using var answer = await client.PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = Centre.EntryPoint, name });
        answer.EnsureSuccessStatusCode();
        return new((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("visitorToken").GetString()!, name) { Server = server };
    }

    /// <summary>The conversation's id, once the words are stored. The same words again are the same message.</summary>
    public async Task<string> Say(string text)
    {
        await using var line = await Line();
        var answer = await line.Call("Send", new { clientId = text.Replace(' ', '-')[..Math.Min(text.Length, 40)], text, name, entryPointId = Centre.EntryPoint, language = "en" }, default);
        return answer.GetProperty("conversationId").GetString()!;
    }

    /// <summary>The customer's own words in the conversation.</summary>
    public async Task<IReadOnlyList<string>> Read(string conversation)
    {
        await using var line = await Line();
        var joined = await line.Call("Join", new { entryPointId = Centre.EntryPoint, language = "en", after = 0 }, default);
        joined.GetProperty("conversation").GetProperty("id").GetString().ShouldBe(conversation);
        return [.. joined.GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("author").GetProperty("kind").GetString() == "customer").Select(message => message.GetProperty("text").GetString()!)];
    }

    /// <summary>The page stays open, and hears what is new.</summary>
    public async Task<HubLine> Open()
    {
        var line = await Line();
        await line.Call("Join", new { entryPointId = Centre.EntryPoint, language = "en" }, default);
        return line;
    }

    public async Task<(string Id, byte[] Content)> Upload(int bytes)
    {
        byte[] content = [.. "%PDF-1.7\n"u8, .. RandomNumberGenerator.GetBytes(bytes)];
        using var client = Client();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "order.pdf" } };
        using var answer = await client.PostAsync("/api/v1/chat/attachments", form);
        answer.EnsureSuccessStatusCode();
        return ((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!, content);
    }

    public async Task<byte[]> Download((string Id, byte[] Content) file)
    {
        using var client = Client();
        return await client.GetByteArrayAsync($"/api/v1/attachments/{file.Id}");
    }

    private Task<HubLine> Line() => HubLine.Open(Server, $"/hubs/chat?access_token={Uri.EscapeDataString(token)}", null, default);

    private HttpClient Client()
    {
        HttpClient client = new() { BaseAddress = Server };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
