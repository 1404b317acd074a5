using System.Text.Json;
using OmniContact.Load.Promises;
using OmniContact.Load.Wire;

namespace OmniContact.Crash.Tests.Load;

/// <summary>An agent who takes every offer, answers a few times, and closes. The feed is followed by number over every outage.</summary>
internal sealed class AgentClient(string id, string password, Address address, Ledger ledger) : Client(address, ledger)
{
    private const int Replies = 3;

    private readonly Dictionary<string, JsonElement> _parts = [];
    private readonly Dictionary<string, int> _replied = [];
    private Tab? _tab;
    private (long Epoch, long Number)? _position;
    private int _turn;
    private string? _presence;
    private volatile string _doing = "";
    private Uri? _server;

    /// <summary>For people, when it goes on too long.</summary>
    public string Doing => _doing;

    /// <summary>What the servers know of the agents, or that they do not say; for people too.</summary>
    public async Task<string> Known()
    {
        if (_tab is null || _server is null) return $"{id} has never signed in";
        try
        {
            return $"{id}: {await _tab.Get(_server, "/api/v1/agents").WaitAsync(TimeSpan.FromSeconds(10))}";
        }
        catch (Exception fault) when (fault is HttpRequestException or TimeoutException)
        {
            return $"{id}: {fault.Message}";
        }
    }

    protected override async Task Serve(Uri server, CancellationToken stop)
    {
        _tab ??= await Tab.SignIn(server, id, password, stop);
        _server = server;
        await using var line = await _tab.Workbench(server, stop);
        object? since = _position is { } position ? new { epoch = position.Epoch, number = position.Number } : null;
        Apply(await line.Call("Connect", new { deviceId = "d1", kind = "browser", since }, stop));
        await line.Call("SetPresence", new { kind = "available" }, stop);
        while (true)
        {
            _doing = $"{id} is {_presence} at {server}, epoch and event {_position}, with {string.Join(", ", _parts.Select(part => $"{part.Value.GetProperty("role")} of {part.Key}"))}";
            // Whoever missed an offer, because a call of theirs hung with a server that died, says that they are there again.
            if (_presence == "notResponding") await line.Call("SetPresence", new { kind = "available" }, stop);
            foreach (var part in _parts.Values.ToList()) await Work(line, part, stop);
            var push = await line.Next(stop);
            if (push.GetProperty("target").GetString() == "feed") Apply(push.GetProperty("arguments")[0]);
        }
    }

    private void Apply(JsonElement slice)
    {
        var position = slice.GetProperty("position");
        (long Epoch, long Number) next = (position.GetProperty("epoch").GetInt64(), position.GetProperty("number").GetInt64());
        if (slice.TryGetProperty("snapshot", out var snapshot) && snapshot.ValueKind == JsonValueKind.Object)
        {
            _parts.Clear();
            See(snapshot.GetProperty("presence"));
            foreach (var part in snapshot.GetProperty("parts").EnumerateArray()) Take(part);
        }
        else
        {
            Follow(slice.GetProperty("events"), next);
        }
        _position = next;
    }

    /// <summary>Without a gap and without a repeat.</summary>
    private void Follow(JsonElement events, (long Epoch, long Number) next)
    {
        var number = _position?.Number ?? 0;
        if (_position?.Epoch != next.Epoch) Ledger.Faults.Enqueue($"{id}: events of epoch {next.Epoch} after {_position}");
        foreach (var one in events.EnumerateArray())
        {
            if (one.GetProperty("number").GetInt64() != ++number) Ledger.Faults.Enqueue($"{id}: event {one.GetProperty("number")} where {number} was due");
            if (one.TryGetProperty("part", out var part)) Take(part);
            if (one.TryGetProperty("presence", out var presence)) See(presence);
        }
        if (number != next.Number) Ledger.Faults.Enqueue($"{id}: the slice ends at {number} and says {next.Number}");
    }

    private void See(JsonElement presence) => _presence = presence.GetProperty("kind").GetString();

    private void Take(JsonElement part)
    {
        var conversation = part.GetProperty("conversation").GetProperty("id").GetString()!;
        if (part.GetProperty("role").GetString() == "none") _parts.Remove(conversation);
        else _parts[conversation] = part;
    }

    private async Task Work(HubLine line, JsonElement part, CancellationToken stop)
    {
        var conversationId = part.GetProperty("conversation").GetProperty("id").GetString()!;
        switch (part.GetProperty("role").GetString())
        {
            case "offered": await Accept(line, conversationId, part.GetProperty("offer").GetProperty("fence").GetInt64(), stop); break;
            case "owner": await Answer(line, conversationId, stop); break;
        }
    }

    private async Task Accept(HubLine line, string conversationId, long fence, CancellationToken stop)
    {
        var answer = await line.Call("Accept", new { conversationId, fence }, stop);
        _parts.Remove(conversationId);
        if (Value(answer) is not null) Ledger.Owners.Enqueue((conversationId, id, fence));
    }

    private async Task Answer(HubLine line, string conversationId, CancellationToken stop)
    {
        var replied = _replied.GetValueOrDefault(conversationId);
        if (replied >= Replies)
        {
            if (Value(await line.Call("Close", new { conversationId, reason = "resolved" }, stop)) is not null) Ledger.Closed.Enqueue(conversationId);
            _parts.Remove(conversationId);
            _replied.Remove(conversationId);
            return;
        }
        // What was not acknowledged is not said again: by then the conversation may be another agent's.
        var turn = _turn++;
        var answer = await line.Call("Send", new { conversationId, clientId = $"a{turn}", text = Said.Words(id, turn), note = false }, stop);
        if (Value(answer) is { } message)
        {
            Ledger.Messages.Enqueue(new(id, turn, conversationId, message.GetProperty("number").GetInt64()));
            _replied[conversationId] = replied + 1;
        }
        else
        {
            _parts.Remove(conversationId);
        }
    }

    private static JsonElement? Value(JsonElement result) =>
        result.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object ? value : null;
}
