using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;
using Orleans.Streams;

namespace OmniContact;

/// <summary>
/// Nudges go over a stream that each process subscribes to. Who is subscribed is kept in memory, somewhere in the cluster: when a silo is
/// gone it may be forgotten, and each process subscribes anew.
/// </summary>
internal sealed partial class NudgeStream(Nudges nudges, IClusterClient client, OtherSilos silos, TimeProvider time, ILogger<NudgeStream> logger) : BackgroundService
{
    /// <summary>The silo has to have a stream provider of this name.</summary>
    public const string Provider = "nudges";

    /// <summary>
    /// Whoever carries the stream may know only of an earlier subscription: it is not told of a later one when who is subscribed was
    /// forgotten and it was not. A nudge that comes several times is one.
    /// </summary>
    private const int MostSubscriptions = 4;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _anew = new(1);
    private readonly Queue<StreamSubscriptionHandle<Nudge>> _subscriptions = [];

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
            foreach (var subscription in _subscriptions) await Left(subscription);
        }
    }

    private void Anew() => _anew.Release();

    private void Send(Nudge nudge) => _ = Succeeds(() => Stream.OnNextAsync(nudge));

    private async Task<bool> Subscribed()
    {
        if (_subscriptions.Count == MostSubscriptions) await Left(_subscriptions.Dequeue());
        return await Succeeds(async () => _subscriptions.Enqueue(await Stream.SubscribeAsync(Heard)));
    }

    private Task Heard(Nudge nudge, StreamSequenceToken? _)
    {
        nudges.Heard(nudge);
        return Task.CompletedTask;
    }

    private Task<bool> Left(StreamSubscriptionHandle<Nudge> subscription) => Succeeds(subscription.UnsubscribeAsync);

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
