using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.TestHost;

namespace OmniContact.Server.Tests.Running;

/// <summary>Carries a hub connection over a WebSocket to the server in memory, without negotiation.</summary>
internal sealed class WebSocketConnections(TestServer server, Action<Microsoft.AspNetCore.Http.HttpRequest> request) : IConnectionFactory
{
    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var client = server.CreateWebSocketClient();
        client.ConfigureRequest = request;
        var socket = await client.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
        var (toServer, toClient) = (new Pipe(), new Pipe());
        var context = new DefaultConnectionContext(Guid.NewGuid().ToString("N"))
        {
            Transport = new Duplex(toClient.Reader, toServer.Writer),
        };
        var receive = Receive(socket, toClient.Writer);
        var send = Send(socket, toServer.Reader);
        _ = Task.WhenAll(receive, send).ContinueWith(_ => socket.Dispose(), TaskScheduler.Default);
        return context;
    }

    private static async Task Receive(WebSocket socket, PipeWriter writer)
    {
        Exception? fault = null;
        try
        {
            while (true)
            {
                var result = await socket.ReceiveAsync(writer.GetMemory(4096), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close) break;
                writer.Advance(result.Count);
                if ((await writer.FlushAsync()).IsCompleted) break;
            }
        }
        catch (Exception error) when (error is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            fault = error;
        }
        await writer.CompleteAsync(fault);
    }

    private static async Task Send(WebSocket socket, PipeReader reader)
    {
        while (true)
        {
            var read = await reader.ReadAsync();
            foreach (var segment in read.Buffer)
            {
                if (socket.State == WebSocketState.Open)
                    await socket.SendAsync(segment, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted) break;
        }
        await reader.CompleteAsync();
        if (socket.State == WebSocketState.Open) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
