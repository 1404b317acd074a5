using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace OmniContact.Crash.Tests.Load;

/// <summary>A hub connection over a WebSocket in the hubs' JSON protocol, as any program may write it.</summary>
internal sealed class HubLine : IAsyncDisposable
{
    private const byte End = 0x1e;

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _calls = [];
    private readonly Channel<JsonElement> _pushes = Channel.CreateUnbounded<JsonElement>();
    private readonly SemaphoreSlim _sending = new(1);
    private int _number;

    private HubLine()
    {
    }

    public static async Task<HubLine> Open(Uri server, string path, string? cookie, CancellationToken stop)
    {
        var line = new HubLine();
        if (cookie is not null) line._socket.Options.SetRequestHeader("Cookie", cookie);
        await line._socket.ConnectAsync(new UriBuilder(new Uri(server, path)) { Scheme = "ws" }.Uri, stop);
        await line.Send("""{"protocol":"json","version":1}""", stop);
        _ = line.Read();
        return line;
    }

    /// <exception cref="HubFault">The server refused the call.</exception>
    /// <exception cref="WebSocketException">The line is gone; whether the call was carried out is unknown.</exception>
    public async Task<JsonElement> Call(string target, object argument, CancellationToken stop)
    {
        var id = Interlocked.Increment(ref _number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments = new[] { argument } }, JsonSerializerOptions.Web), stop);
        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(30), stop);
    }

    /// <summary>The next push: <c>target</c> and <c>arguments</c>.</summary>
    public ValueTask<JsonElement> Next(CancellationToken stop) => _pushes.Reader.ReadAsync(stop);

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Send(string text, CancellationToken stop)
    {
        await _sending.WaitAsync(stop);
        try
        {
            byte[] frame = [.. Encoding.UTF8.GetBytes(text), End];
            await _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, stop);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task Read()
    {
        Exception gone = new WebSocketException("The server closed the line.");
        try
        {
            var (buffer, text) = (new byte[16 * 1024], new ArrayBufferWriter<byte>());
            while (await _socket.ReceiveAsync(buffer, default) is { MessageType: not WebSocketMessageType.Close } part)
            {
                foreach (var unit in buffer.AsSpan(0, part.Count))
                {
                    if (unit != End) text.Write([unit]);
                    else Take(text);
                }
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            gone = error;
        }
        _pushes.Writer.TryComplete(gone);
        foreach (var call in _calls.Values) call.TrySetException(gone);
    }

    private void Take(ArrayBufferWriter<byte> text)
    {
        var message = JsonElement.Parse(text.WrittenSpan);
        text.Clear();
        if (!message.TryGetProperty("type", out var type)) return;
        if (type.GetInt32() == 1) _pushes.Writer.TryWrite(message);
        if (type.GetInt32() != 3 || !_calls.TryRemove(message.GetProperty("invocationId").GetString()!, out var call)) return;
        if (message.TryGetProperty("error", out var error)) call.TrySetException(new HubFault(error.GetString()!));
        else call.TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
    }
}
