using Microsoft.AspNetCore.SignalR;
using OmniContact.Feeds;
using OmniContact.Server.Hubs;
using OmniContact.Server.Telemetry;

namespace OmniContact.Server.Boards;

/// <summary>The board as one connection follows it.</summary>
internal sealed class BoardSource(BoardFeed feed, ISingleClientProxy client, ServerMetrics metrics, TimeProvider time) : PushSource
{
    private ScopedBoard? _board;
    private FeedPosition? _position;

    /// <summary>When the first thing happened that was not sent yet, in ticks; 0 = nothing.</summary>
    private long _since;

    /// <summary>What follows the client's position; its pushes go on from there.</summary>
    public async Task<BoardSlice> Start(BoardScope scope, FeedPosition? since, CancellationToken cancel)
    {
        _board = await feed.Look(scope, this, cancel);
        var slice = _board.Since(since);
        _position = slice.Position;
        return slice;
    }

    public void Changed(DateTimeOffset? since)
    {
        if (since is { } happened) Interlocked.CompareExchange(ref _since, happened.UtcTicks, 0);
        Look();
    }

    public override Task End()
    {
        feed.Leave(this);
        return Task.CompletedTask;
    }

    protected override async Task Push(CancellationToken cancel)
    {
        var since = Interlocked.Exchange(ref _since, 0);
        var slice = _board!.Since(_position);
        if (!slice.IsNews) return;
        await client.SendAsync("board", slice, cancel);
        _position = slice.Position;
        if (since > 0) metrics.BoardLeft(time.GetUtcNow() - new DateTimeOffset(since, TimeSpan.Zero));
    }

    protected override Task Renew(CancellationToken cancel) => Task.CompletedTask;
}
