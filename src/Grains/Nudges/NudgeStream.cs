using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace OmniContact;

/// <summary>
/// Nudges go over a stream that each process subscribes to. Who could not be reached for a while, as a silo was gone, may have lost its
/// subscription: then each process subscribes anew.
/// </summary>
internal sealed partial class NudgeStream(Nudges nudges, IClusterClient client, OtherSilos silos, TimeProvider time, ILogger<NudgeStream> logger) : BackgroundService
{
    /// <summary>The silo has to have a stream provider of this name.</summary>
    public const string Provider = "nudges";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _anew = new(1);
    private StreamSubscriptionHandle<Nudge>? _subscription;

    private IAsyncStream<Nudge> Stream => client.GetStreamProvider(Provider).GetStream<Nudge>(StreamId.Create(Provider, "all"));

    public override void Dispose()
    {
        _anew.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        nudges.Sent += Send;
        silos.Follow(Anew);
        try
        {
            while (true)
            {
                await _anew.WaitAsync(stoppingToken);
                while (!await Subscribed()) await Task.Delay(RetryAfter, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends.
        }
        finally
        {
            nudges.Sent -= Send;
            silos.Leave(Anew);
            if (_subscription is not null) await Succeeds(_subscription.UnsubscribeAsync);
        }
    }

    private void Anew() => _anew.Release();

    private void Send(Nudge nudge) => _ = Succeeds(() => Stream.OnNextAsync(nudge));

    /// <summary>The new one first: between the two a nudge comes twice, not never.</summary>
    private async Task<bool> Subscribed()
    {
        var before = _subscription;
        if (!await Succeeds(async () => _subscription = await Stream.SubscribeAsync(Heard))) return false;
        if (before is not null) await Succeeds(before.UnsubscribeAsync);
        return true;
    }

    private Task Heard(Nudge nudge, StreamSequenceToken? _)
    {
        nudges.Heard(nudge);
        return Task.CompletedTask;
    }

    /// <summary>A nudge that is lost costs seconds; a process that fails over it costs more.</summary>
    private async Task<bool> Succeeds(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogLost(fault.Message);
            return false;
        }
    }
}
