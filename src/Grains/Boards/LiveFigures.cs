using OmniContact.Configuration;
using OmniContact.Conversations;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Storage;

namespace OmniContact.Boards;

/// <summary>
/// What the boards of this process show, counted from facts by position while somebody asks. Kept now and then, so that a process that begins,
/// or that nobody has asked for long, goes on from there.
/// </summary>
public sealed class LiveFigures : IDisposable
{
    /// <summary>Facts of the last minutes are counted again after a fall.</summary>
    public static readonly TimeSpan KeepEvery = TimeSpan.FromMinutes(1);

    private const int Batch = 2_000;

    private readonly SemaphoreSlim _counting = new(1);
    private readonly IStore _store;
    private readonly ReadableRows _rows;
    private readonly KeptFigures _kept;
    private readonly IConfiguration _configuration;
    private readonly TimeProvider _time;
    private LiveBook? _book;
    private DateTimeOffset _keptAt;

    internal LiveFigures(IStore store, ReadableRows rows, KeptFigures kept, IConfiguration configuration, TimeProvider time) =>
        (_store, _rows, _kept, _configuration, _time) = (store, rows, kept, configuration, time);

    /// <summary>A fact has been counted; quick, and without a fault.</summary>
    public event Action<FactRow>? Counted;

    /// <summary>The site's day now.</summary>
    public DateOnly Today => Site.Day(_time.GetUtcNow());

    private SiteTime Site => new(TimeZoneInfo.FindSystemTimeZoneById(_configuration.Current.Site.TimeZone));

    /// <summary>The figures with every fact that was stored before the call.</summary>
    /// <exception cref="StoreUnavailableException">Facts cannot be read now.</exception>
    public async Task<LiveBook> CatchUp(CancellationToken cancel = default)
    {
        await _counting.WaitAsync(cancel);
        try
        {
            return await Counting(cancel);
        }
        finally
        {
            _counting.Release();
        }
    }

    public void Dispose() => _counting.Dispose();

    private async Task<LiveBook> Counting(CancellationToken cancel)
    {
        var now = _time.GetUtcNow();
        if (_book is null || now - _keptAt > 2 * KeepEvery) (_book, _keptAt) = (await _kept.Load(_book, Site, cancel), now);
        if (_book.Site.Zone.Id != _configuration.Current.Site.TimeZone) _book = _book with { Site = Site };
        while (await _store.FactsAfter(_book.Position, Batch, cancel) is { Count: > 0 } found)
            foreach (var row in found) Count(row);
        if (now - _keptAt < KeepEvery) return _book;
        _keptAt = now;
        await _kept.Keep(_book, cancel);
        return _book;
    }

    private void Count(FactRow row)
    {
        _book = After(_book!, row);
        Counted?.Invoke(row);
    }

    private LiveBook After(LiveBook book, FactRow row)
    {
        if (row.ConversationId is not null) return _rows.Read(row) is { } fact ? book.After(row.Position, fact, _configuration.Current) : book.Past(row.Position);
        return _rows.ReadAgent(row) is { } change ? book.After(row.Position, change, _configuration.Current) : book.Past(row.Position);
    }
}
