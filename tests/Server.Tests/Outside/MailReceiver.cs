using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OmniContact.Server.Tests.Outside;

/// <summary>A mail server on this machine that speaks just enough SMTP, and refuses whom it is told to.</summary>
internal sealed class MailReceiver : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource<string> _mail = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _refused;

    public MailReceiver(string refused = "nobody")
    {
        _refused = refused;
        _listener.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The first message, with its headers.</summary>
    public Task<string> Mail => _mail.Task;

    public void Dispose() => _listener.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await Talk(client);
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("QUIT", StringComparison.Ordinal)) return;
            if (line == "DATA") _mail.TrySetResult(await Data(reader, writer));
            await writer.WriteLineAsync(line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(_refused, StringComparison.Ordinal) ? "550 no such box" : "250 ok");
        }
    }

    private static async Task<string> Data(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") text.AppendLine(line);
        return text.ToString();
    }
}
