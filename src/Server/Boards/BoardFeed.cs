using System.Collections.Concurrent;
using System.Collections.Immutable;
using OmniContact.Alerts;
using OmniContact.Boards;
using OmniContact.Routing.Alerts;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Boards;

/// <summary>
/// The boards of this process, as long as somebody looks: facts say which queues and agents are to be read anew, and those who look are told,
/// ten times a second at most.
/// </summary>
internal sealed partial class BoardFeed : BackgroundService
{
    /// <summary>Between two looks at the facts, and two pushes, at least: with some room to ten a second, since what is sent evenly does not arrive so.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(120);

    /// <summary>A look that came late does not bring the next one nearer: ticks are finer, and those too soon are passed over.</summary>
    private static readonly TimeSpan Tick = Every / 2;

    /// <summary>A queue may hear of a commit after its facts were read: what they name is read a second time.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500);

    /// <summary>What no fact tells.</summary>
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(5);

    /// <summary>The time that agents spend counts in steps, or each of their lines would be another with each look.</summary>
    private static readonly TimeSpan TimeStep = TimeSpan.FromSeconds(30);

    private readonly LiveFigures _figures;
    private readonly LiveCentre _live;
    private readonly LiveAlerts _alerts;
    private readonly ICentre _centre;
    private readonly TimeProvider _time;
    private readonly ILogger<BoardFeed> _logger;
    private readonly SemaphoreSlim _someone = new(0);
    private readonly SemaphoreSlim _round = new(1);
    private readonly ConcurrentDictionary<BoardSource, ScopedBoard> _lookers = [];
    private readonly ConcurrentDictionary<string, ScopedBoard> _boards = [];
    private readonly TouchedLines _touched = new();
    private DateTimeOffset _sweptAt;
    private DateTimeOffset _toldAt;
    private DateTimeOffset? _newsSince;
    private ImmutableArray<Alert> _shown = [];

    public BoardFeed(LiveFigures figures, LiveCentre live, LiveAlerts alerts, ICentre centre, TimeProvider time, ILogger<BoardFeed> logger)
    {
        (_figures, _live, _alerts, _centre, _time, _logger) = (figures, live, alerts, centre, time, logger);
        figures.Counted += _touched.Add;
    }

    /// <summary>Follows from now on; the board is whole when this returns.</summary>
    public async Task<ScopedBoard> Look(BoardScope scope, BoardSource source, CancellationToken cancel)
    {
        var board = await Board(scope, cancel);
        _lookers[source] = board;
        _someone.Release();
        return board;
    }

    public void Leave(BoardSource source) => _lookers.TryRemove(source, out _);

    /// <summary>The board as it is now.</summary>
    public async Task<ScopedBoard> Board(BoardScope scope, CancellationToken cancel)
    {
        var board = _boards.GetOrAdd(scope.Key, _ => new ScopedBoard(scope));
        await Round(board, cancel);
        return board;
    }

    public override void Dispose()
    {
        _figures.Counted -= _touched.Add;
        _someone.Dispose();
        _round.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await _someone.WaitAsync(stoppingToken);
            using var timer = new PeriodicTimer(Tick, _time);
            while (!_lookers.IsEmpty && await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (_time.GetUtcNow() - _toldAt >= Every) await Try(stoppingToken);
            }
        }
    }

    private async Task Try(CancellationToken cancel)
    {
        try
        {
            await Round(null, cancel);
            Tell();
        }
        catch (Exception fault) when (cancel.IsCancellationRequested && fault is not OutOfMemoryException)
        {
            // The server stops.
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            LogLater(fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFault(fault);
        }
    }

    /// <param name="asked">A board that is to be whole; null = those that somebody looks at.</param>
    /// <param name="cancel">Of who asks.</param>
    private async Task Round(ScopedBoard? asked, CancellationToken cancel)
    {
        await _round.WaitAsync(cancel);
        try
        {
            await Look(asked, cancel);
        }
        finally
        {
            _round.Release();
        }
    }

    private async Task Look(ScopedBoard? asked, CancellationToken cancel)
    {
        var book = await _figures.CatchUp(cancel);
        var (now, configuration, day) = (_time.GetUtcNow(), _centre.Current, _figures.Today);
        var boards = _lookers.Values.Append(asked).OfType<ScopedBoard>().Distinct().ToArray();
        var sweeps = asked is not null || now - _sweptAt >= SweepEvery || boards.Any(board => !board.Shows(configuration, day));
        if (sweeps) _sweptAt = now;
        var touched = sweeps ? _touched.Everything(configuration, now) : _touched.Take(now, Again);
        var alerts = _alerts.Current;
        if (touched.IsEmpty && alerts == _shown) return;
        _shown = alerts;
        _newsSince ??= touched.Since;
        await _live.Read(touched.QueueIds, touched.AgentIds, cancel);
        var figures = new DayFigures(book, day, new DateTimeOffset(now.Ticks - (now.Ticks % TimeStep.Ticks), TimeSpan.Zero));
        foreach (var board in boards)
        {
            board.Put(new BoardMoment(board.Scope.Now(), _live, figures, alerts, configuration).Lines(touched.QueueIds, touched.AgentIds));
        }
    }

    /// <summary>Each board that is another than when this was done last; a look that somebody asked for tells nobody else.</summary>
    private void Tell()
    {
        _toldAt = _time.GetUtcNow();
        var news = _lookers.Values.Distinct().Where(board => board.IsUntold()).ToHashSet();
        foreach (var (source, board) in _lookers)
            if (news.Contains(board)) source.Changed(_newsSince);
        _newsSince = null;
    }
}
