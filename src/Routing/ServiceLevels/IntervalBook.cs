using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>The sums of one interval by queue and medium.</summary>
public sealed record IntervalBook
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset Begin { get; init; }

    /// <summary>Of the last fact that is in it: those up to it do not count again.</summary>
    public long Position { get; init; }

    /// <summary>By queue; under an empty name what belongs to none.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<Medium, Figures>> Queues { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<Medium, Figures>>.Empty;

    /// <param name="counts">By a queue's id.</param>
    /// <param name="medium">Null = all.</param>
    public Figures Sum(Func<string, bool> counts, Medium? medium) =>
        Queues.Where(queue => counts(queue.Key)).SelectMany(queue => queue.Value).Where(sum => medium is null || sum.Key == medium)
            .Aggregate(Figures.Zero, (sum, next) => sum + next.Value);

    public IntervalBook Add(long position, Booked booked)
    {
        if (position <= Position) return this;
        var (queue, medium) = (booked.QueueId ?? "", booked.Medium ?? default);
        var media = Queues.GetValueOrDefault(queue, ImmutableDictionary<Medium, Figures>.Empty);
        var sum = media.TryGetValue(medium, out var known) ? known + booked.Figures : booked.Figures;
        return this with { Position = position, Queues = Queues.SetItem(queue, media.SetItem(medium, sum)) };
    }
}
