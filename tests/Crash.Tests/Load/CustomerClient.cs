using System.Net.Http.Json;
using System.Text.Json;
using OmniContact.Load.Promises;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Load;

/// <summary>A customer on the chat page who writes one message after another, each once the one before is acknowledged.</summary>
internal sealed class CustomerClient(int id, int seed, Address address, Ledger ledger) : Client(address, ledger)
{
    private readonly Random _random = new(seed + id);
    private readonly string _name = $"customer-{id}";
    private string? _token;
    private int _turn;

    protected override async Task Serve(Uri server, CancellationToken stop)
    {
        _token ??= await Visitor(server, stop);
        await using var line = await HubLine.Open(server, $"/hubs/chat?access_token={Uri.EscapeDataString(_token)}", null, stop);
        await line.Call("Join", new { entryPointId = Centre.EntryPoint, language = "en" }, stop);
        while (true)
        {
            var answer = await line.Call("Send", new { clientId = $"m{_turn}", text = Said.Words(_name, _turn), entryPointId = Centre.EntryPoint, language = "en" }, stop);
            Ledger.Messages.Enqueue(new(_name, _turn, answer.GetProperty("conversationId").GetString()!, answer.GetProperty("number").GetInt64()));
            _turn++;
            await Task.Delay(_random.Next(10, 120), stop);
        }
    }

    private static async Task<string> Visitor(Uri server, CancellationToken stop)
    {
        using HttpClient client = new() { BaseAddress = server };
        using var answer = await client.PostAsJsonAsync("/api/v1/chat/visitors", new { entryPointId = Centre.EntryPoint }, stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(stop)).GetProperty("visitorToken").GetString()!;
    }
}
