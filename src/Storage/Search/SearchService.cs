using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OmniContact.Storage.Search;

/// <summary>Indexes what flushes brought, at once after a rest and then every half second; at start, and now and then, what another process left when it ended.</summary>
internal sealed partial class SearchService : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    /// <summary>Between looks at what is new: what is written meanwhile is indexed in one transaction instead of one for each unit.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan BusyFrom = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BusyPause = TimeSpan.FromMilliseconds(50);
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Database _database;
    private readonly SearchIndexer _indexer;
    private readonly TimeProvider _time;
    private readonly ILogger<SearchService> _log;
    private readonly ITimer _look;

    public SearchService(Database database, SearchIndexer indexer, TimeProvider time, ILogger<SearchService> log)
    {
        _database = database;
        _indexer = indexer;
        _time = time;
        _log = log;
        _database.Writer.Searchable += Wake;
        _look = time.CreateTimer(_ => Wake(), null, LookEvery, LookEvery);
        Wake();
    }

    public override void Dispose()
    {
        _database.Writer.Searchable -= Wake;
        _look.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _news.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await IndexAll(stoppingToken);
                await Task.Delay(Rest, _time, stoppingToken);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException && !stoppingToken.IsCancellationRequested)
            {
                if (exception is StoreUnavailableException) LogUnavailable(exception);
                else LogFault(exception);
                await Task.Delay(RetryAfter, _time, stoppingToken);
                Wake();
            }
        }
    }

    private async Task IndexAll(CancellationToken cancel)
    {
        while (await _indexer.Pass(cancel) > 0)
        {
            // Units go first.
            if (_database.Writer.EstimatedDelay > BusyFrom) await Task.Delay(BusyPause, _time, cancel);
        }
    }

    private void Wake() => _news.Writer.TryWrite(true);
}
