using System.Net.WebSockets;
using OmniContact.Load.Wire;

namespace OmniContact.Load.Clients;

/// <summary>A supervisor who looks at the board, and counts how often it is another in a second.</summary>
internal sealed class BoardLooker(HubLine line)
{
    private readonly Queue<long> _latest = [];
    private int _most;

    /// <summary>Pushes in any one second at most.</summary>
    public int MostASecond => Volatile.Read(ref _most);

    public static async Task<BoardLooker> Open(Tab tab, Uri server, CancellationToken stop)
    {
        var line = await tab.Workbench(server, stop);
        await line.Call("LookAtBoard", new { }, stop);
        var looker = new BoardLooker(line);
        _ = looker.Run(stop);
        return looker;
    }

    private async Task Run(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                if ((await line.Next(stop)).GetProperty("target").GetString() == "board") Count(Environment.TickCount64);
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            await line.DisposeAsync();
        }
    }

    private void Count(long now)
    {
        _latest.Enqueue(now);
        while (now - _latest.Peek() >= 1_000) _latest.Dequeue();
        Volatile.Write(ref _most, Math.Max(_most, _latest.Count));
    }
}
