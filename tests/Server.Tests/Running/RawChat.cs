using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace OmniContact.Server.Tests.Running;

/// <summary>A chat page's line as bytes on a real socket: it reads when it is told to.</summary>
internal sealed class RawChat : IDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket _socket = new();

    public static async Task<RawChat> Open(string url, string token)
    {
        var chat = new RawChat();
        await chat._socket.ConnectAsync(new Uri($"{url.Replace("http", "ws", StringComparison.Ordinal)}/hubs/chat?access_token={token}"), default);
        await chat.Write("""{"protocol": "json", "version": 1}""");
        await chat.ReadUntil("{}");
        return chat;
    }

    public Task Invoke(string method, object argument) =>
        Write(JsonSerializer.Serialize(new { type = 1, invocationId = "1", target = method, arguments = new[] { argument } }));

    /// <summary>Reads on until a text has come.</summary>
    public async Task ReadUntil(string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (seen, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        while (!seen.ToString().Contains(text, StringComparison.Ordinal))
        {
            var read = await _socket.ReceiveAsync(buffer, patience.Token);
            read.MessageType.ShouldBe(WebSocketMessageType.Text);
            seen.Append(Encoding.UTF8.GetString(buffer, 0, read.Count));
        }
    }

    public void Dispose() => _socket.Dispose();

    private Task Write(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, true, default);
}
