using System.Collections.Concurrent;
using System.Threading.Channels;
using OmniContact.Server.Errors;

namespace OmniContact.Server.Hubs;

/// <summary>
/// One connection's loop: takes its sources in turn and lets each send what is new. A slow client slows its own loop and
/// nothing else, and what it misses is read by position, not queued.
/// </summary>
internal sealed partial class Pump : IAsyncDisposable
{
    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private readonly ConcurrentDictionary<PushSource, bool> _sources = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly OtherSilos _silos;
    private readonly ILogger _logger;
    private readonly Func<Task<bool>> _mayGoOn;
    private readonly Action _abort;
    private readonly ITimer _renewal;
    private readonly Task _loop;
    private int _renewing;

    /// <param name="time">Of the renewals.</param>
    /// <param name="silos">With a silo that is gone went what followed its grains: then everything is renewed at once.</param>
    /// <param name="logger">Where faults are written down.</param>
    /// <param name="beforeRenewal">Asked each 10 s: false when the connection may not go on (the session ended).</param>
    /// <param name="abort">Ends the connection.</param>
    public Pump(TimeProvider time, OtherSilos silos, ILogger logger, Func<Task<bool>> beforeRenewal, Action abort)
    {
        (_silos, _logger) = (silos, logger);
        (_mayGoOn, _abort) = (beforeRenewal, abort);
        _renewal = time.CreateTimer(_ => RenewAll(), null, RenewEvery, RenewEvery);
        _loop = Run();
        _silos.Follow(Renew);
    }

    public void Wake() => _signal.Writer.TryWrite(true);

    public void Follow(PushSource source)
    {
        _sources[source] = true;
        source.Begin(this);
    }

    /// <summary>Ends one that is followed. What fails then is written down: to follow the next one does not depend on it.</summary>
    public Task Leave(PushSource source) => _sources.TryRemove(source, out _) ? End(source) : Task.CompletedTask;

    /// <summary>Ends one that has not been followed yet.</summary>
    public Task End(PushSource source) => Try(source.End);

    public async ValueTask DisposeAsync()
    {
        _silos.Leave(Renew);
        await _renewal.DisposeAsync();
        await _stop.CancelAsync();
        _signal.Writer.TryComplete();
        await _loop;
        foreach (var source in _sources.Keys) await Leave(source);
        _stop.Dispose();
    }

    private void RenewAll()
    {
        Interlocked.Exchange(ref _renewing, 1);
        Renew();
    }

    private void Renew()
    {
        foreach (var source in _sources.Keys) source.MarkRenew();
        Wake();
    }

    private async Task Run()
    {
        await foreach (var _ in _signal.Reader.ReadAllAsync())
        {
            if (_stop.IsCancellationRequested) return;
            if (Interlocked.Exchange(ref _renewing, 0) == 1 && !await MayGoOn()) _abort();
            foreach (var source in _sources.Keys) await Try(() => source.Run(_stop.Token));
        }
    }

    /// <summary>While nobody can be asked, the connection goes on.</summary>
    private async Task<bool> MayGoOn()
    {
        var may = true;
        await Try(async () => may = await _mayGoOn());
        return may;
    }

    /// <summary>What fails now is tried again at the next nudge or renewal: positions have not moved.</summary>
    private async Task Try(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception fault) when (_stop.IsCancellationRequested)
        {
            LogStopped(fault.GetType().Name);
        }
        catch (Exception fault) when (Passing.Is(fault))
        {
            LogLater(fault.GetType().Name, fault.Message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFault(fault);
        }
    }
}
