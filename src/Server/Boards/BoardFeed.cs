using System.Collections.Concurrent;
using OmniContact.Boards;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Boards;

/// <summary>
/// The boards of this process, as long as somebody looks: facts say which queues and agents are to be read anew, and those who look are told,
/// ten times a second at most.
/// </summary>
internal sealed partial class BoardFeed : BackgroundService
{
    /// <summary>Between two looks at the facts.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    /// <summary>A queue may hear of a commit after its facts were read: what they name is read a second time.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500);

    /// <summary>What no fact tells.</summary>
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(5);

    /// <summary>The time that agents spend counts in steps, or each of their lines would be another with each look.</summary>
    private static readonly TimeSpan TimeStep = TimeSpan.FromSeconds(30);

    private readonly LiveFigures _figures;
    private readonly LiveCentre _live;
    private readonly ICentre _centre;
    private readonly TimeProvider _time;
    private readonly ILogger<BoardFeed> _logger;
    private readonly SemaphoreSlim _someone = new(0);
    private readonly SemaphoreSlim _round = new(1);
    private readonly ConcurrentDictionary<BoardSource, ScopedBoard> _lookers = [];
    private readonly ConcurrentDictionary<string, ScopedBoard> _boards = [];
    private readonly TouchedLines _touched = new();
    private DateTimeOffset _sweptAt;

    public BoardFeed(LiveFigures figures, LiveCentre live, ICentre centre, TimeProvider time, ILogger<BoardFeed> logger)
    {
        (_figures, _live, _centre, _time, _logger) = (figures, live, centre, time, logger);
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
            using var timer = new PeriodicTimer(Every, _time);
            while (!_lookers.IsEmpty && await timer.WaitForNextTickAsync(stoppingToken)) await Try(stoppingToken);
        }
    }

    private async Task Try(CancellationToken cancel)
    {
        try
        {
            await Round(null, cancel);
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
            await Tell(asked, cancel);
        }
        finally
        {
            _round.Release();
        }
    }

    private async Task Tell(ScopedBoard? asked, CancellationToken cancel)
    {
        var book = await _figures.CatchUp(cancel);
        var (now, configuration, day) = (_time.GetUtcNow(), _centre.Current, _figures.Today);
        var boards = _lookers.Values.Append(asked).OfType<ScopedBoard>().Distinct().ToArray();
        var sweeps = asked is not null || now - _sweptAt >= SweepEvery || boards.Any(board => !board.Shows(configuration, day));
        if (sweeps) _sweptAt = now;
        var touched = sweeps ? _touched.Everything(configuration, now) : _touched.Take(now, Again);
        if (touched.IsEmpty) return;
        await _live.Read(touched.QueueIds, touched.AgentIds, cancel);
        var figures = new DayFigures(book, day, new DateTimeOffset(now.Ticks - (now.Ticks % TimeStep.Ticks), TimeSpan.Zero));
        foreach (var board in boards)
        {
            var lines = new BoardMoment(board.Scope.Now(), _live, figures, configuration).Lines(touched.QueueIds, touched.AgentIds);
            if (!board.Put(lines)) continue;
            foreach (var (source, looksAt) in _lookers)
                if (looksAt == board) source.Changed(touched.Since);
        }
    }
}
