using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using OmniContact.Boards;
using OmniContact.Configuration;
using OmniContact.Queues;
using OmniContact.Routing.Alerts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Queues;
using OmniContact.Routing.ServiceLevels;
using OmniContact.Storage;
using Orleans;
using Orleans.Runtime;

namespace OmniContact.Alerts;

/// <summary>What the values of all thresholds are now.</summary>
internal sealed partial class AlertReader(IGrainFactory grains, IConfiguration configuration, LiveFigures figures, ILogger<AlertReader> logger)
{
    private const int AtOnce = 64;

    /// <summary>Rates are over the interval that runs and the one before.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(15);

    public async Task<ImmutableArray<AlertReading>> Read(DateTimeOffset now)
    {
        var settings = configuration.Current;
        var watched = settings.Entities.Thresholds.Values.OrderBy(threshold => threshold.Id, StringComparer.Ordinal)
            .SelectMany(threshold => Queues(threshold, settings).Select(queue => (threshold, queue))).ToArray();
        if (watched.Length == 0) return [];
        var book = watched.Any(one => AlertMeasures.IsRate(one.threshold.Measure)) ? await figures.CatchUp() : null;
        var views = await Views([.. watched.Where(one => !AlertMeasures.IsRate(one.threshold.Measure)).Select(one => one.queue.Id).Distinct()]);
        return [.. watched.Select(one => Of(one.threshold, one.queue, settings, book, views.GetValueOrDefault(one.queue.Id), now))];
    }

    private static IEnumerable<QueueSettings> Queues(Threshold threshold, ConfigurationSnapshot settings) => threshold.QueueIds.IsEmpty
        ? settings.Entities.Queues.Values
        : threshold.QueueIds.Distinct().Select(settings.Queue).OfType<QueueSettings>();

    private static AlertReading Of(Threshold threshold, QueueSettings queue, ConfigurationSnapshot settings, LiveBook? book, QueueView? view, DateTimeOffset now)
    {
        if (!AlertMeasures.IsWatchedWhileClosed(threshold.Measure) && !settings.IsOpen(queue, now)) return new(threshold, queue.Id, null);
        if (!AlertMeasures.IsRate(threshold.Measure)) return view is null ? new(threshold, queue.Id, null, Known: false) : new(threshold, queue.Id, Now(threshold.Measure, view, now));
        var sums = book!.Course(now - Latest, now, id => id == queue.Id, null).Aggregate(Figures.Zero, (sum, next) => sum + next.Figures);
        return new(threshold, queue.Id, AlertMeasures.Of(threshold.Measure, sums));
    }

    private static double? Now(AlertMeasure measure, QueueView view, DateTimeOffset now) => measure switch
    {
        AlertMeasure.Waiting => view.InLine.Values.Sum(),
        AlertMeasure.LongestWait => view.OldestSince is { } since ? (now - since).TotalSeconds : 0,
        AlertMeasure.ExpectedWait => view.Expected.Values.Max(place => place.ExpectedSeconds),
        AlertMeasure.Free => view.Free,
        _ => view.SignedIn,
    };

    /// <summary>Of those that answer: one that does not hides no other.</summary>
    private async Task<Dictionary<string, QueueView>> Views(ImmutableArray<string> queueIds)
    {
        var views = new Dictionary<string, QueueView>();
        foreach (var some in queueIds.Chunk(AtOnce))
            foreach (var view in await Task.WhenAll(some.Select(Read)))
                if (view is not null) views[view.QueueId] = view;
        return views;
    }

    private async Task<QueueView?> Read(string queueId)
    {
        try
        {
            return await grains.GetGrain<IQueueGrain>(queueId).Read();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException or OrleansException)
        {
            LogAway(queueId, fault.Message);
            return null;
        }
    }
}
