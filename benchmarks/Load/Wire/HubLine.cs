using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace OmniContact.Load.Wire;

/// <summary>A hub connection over a WebSocket in the hubs' JSON protocol, as any program may write it. Thousands of them fit into a process: an idle one holds no buffer.</summary>
internal sealed class HubLine : IAsyncDisposable
{
    /// <summary>The hub hears of us at least so often, given that it says something each 5 s itself.</summary>
    private const int PingAfterMilliseconds = 8_000;

    /// <summary>A hub that has said nothing for so long is dead; as for the pages.</summary>
    private static readonly TimeSpan SilentForTooLong = TimeSpan.FromSeconds(11);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _silent = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _calls = new(1, 3);
    private readonly Channel<JsonElement> _pushes = Channel.CreateUnbounded<JsonElement>(new() { SingleReader = true });
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Records _records = new();
    private long _sentAt = Environment.TickCount64;
    private int _number;

    private HubLine() => _socket.Options.KeepAliveInterval = TimeSpan.Zero;

    public static async Task<HubLine> Open(Uri server, string path, string? cookie, CancellationToken stop)
    {
        var line = new HubLine();
        if (cookie is not null) line._socket.Options.SetRequestHeader("Cookie", cookie);
        var address = new Uri(server, path);
        await line._socket.ConnectAsync(new UriBuilder(address) { Scheme = address.Scheme == "https" ? "wss" : "ws" }.Uri, stop);
        await line.Send(new { protocol = "json", version = 1 }, stop);
        _ = line.Read();
        return line;
    }

    /// <exception cref="HubFault">The server refused the call.</exception>
    /// <exception cref="WebSocketException">The line is gone; whether the call was carried out is unknown.</exception>
    public async Task<JsonElement> Call(string target, object argument, CancellationToken stop)
    {
        var id = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
        var answer = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(new { type = 1, invocationId = id, target, arguments = new[] { argument } }, stop);
        return await answer.Task.WaitAsync(Patience, stop);
    }

    /// <summary>A call without an argument.</summary>
    public async Task<JsonElement> Call(string target, CancellationToken stop)
    {
        var id = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
        var answer = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(new { type = 1, invocationId = id, target, arguments = Array.Empty<object>() }, stop);
        return await answer.Task.WaitAsync(Patience, stop);
    }

    /// <summary>The next push: <c>target</c> and <c>arguments</c>.</summary>
    public ValueTask<JsonElement> Next(CancellationToken stop) => _pushes.Reader.ReadAsync(stop);

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _silent.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Send(object message, CancellationToken stop)
    {
        byte[] frame = [.. JsonSerializer.SerializeToUtf8Bytes(message, JsonSerializerOptions.Web), Records.End];
        await _sending.WaitAsync(stop);
        try
        {
            Volatile.Write(ref _sentAt, Environment.TickCount64);
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
            while (await Receive())
            {
                if (Environment.TickCount64 - Volatile.Read(ref _sentAt) > PingAfterMilliseconds) await Send(new { type = 6 }, default);
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            gone = _silent.IsCancellationRequested ? new WebSocketException($"The server has said nothing for {SilentForTooLong.TotalSeconds} s.") : error;
        }
        _pushes.Writer.TryComplete(gone);
        foreach (var call in _calls.Values) call.TrySetException(gone);
    }

    /// <summary>False when the server closed the line. A buffer is rented only once something is there.</summary>
    private async ValueTask<bool> Receive()
    {
        _silent.CancelAfter(SilentForTooLong);
        if ((await _socket.ReceiveAsync(Memory<byte>.Empty, _silent.Token)).MessageType == WebSocketMessageType.Close) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), _silent.Token);
            if (part.MessageType == WebSocketMessageType.Close) return false;
            _records.Add(buffer.AsSpan(0, part.Count), Take);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Take(ReadOnlyMemory<byte> record)
    {
        var message = JsonElement.Parse(record.Span);
        if (!message.TryGetProperty("type", out var type)) return;
        if (type.GetInt32() == 1) _pushes.Writer.TryWrite(message);
        if (type.GetInt32() != 3 || !_calls.TryRemove(message.GetProperty("invocationId").GetString()!, out var call)) return;
        if (message.TryGetProperty("error", out var error)) call.TrySetException(new HubFault(error.GetString()!));
        else call.TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
    }
}
