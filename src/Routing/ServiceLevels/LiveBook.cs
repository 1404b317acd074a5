using System.Collections.Immutable;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// What a live board counts: the latest intervals by queue and medium, and the day of each agent. It follows from the facts alone, so every
/// process that counts them has the same.
/// </summary>
public sealed record LiveBook
{
    /// <summary>The longest day, and an hour.</summary>
    public static readonly TimeSpan IntervalsKept = TimeSpan.FromHours(26);

    public required SiteTime Site { get; init; }

    /// <summary>Of the last fact that is in it.</summary>
    public long Position { get; init; }

    public ImmutableSortedDictionary<DateTimeOffset, IntervalBook> Intervals { get; init; } = ImmutableSortedDictionary<DateTimeOffset, IntervalBook>.Empty;

    public AgentBook Agents { get; init; } = new();

    public LiveBook After(long position, ConversationFact fact, ConfigurationSnapshot configuration)
    {
        var booked = Tally.Of(fact, configuration.Configured(fact.QueueId));
        return this with
        {
            Position = position,
            Intervals = booked is null ? Intervals : With(position, booked),
            Agents = Agents.After(position, fact, booked, Site, configuration),
        };
    }

    public LiveBook After(long position, AgentFact fact, ConfigurationSnapshot configuration) =>
        this with { Position = position, Agents = Agents.After(position, fact, Site, configuration) };

    /// <summary>A fact that counts nowhere.</summary>
    public LiveBook Past(long position) => this with { Position = position };

    /// <summary>A queue's sums of a day, by medium.</summary>
    public ImmutableDictionary<Medium, Figures> OfDay(DateOnly day, string queueId)
    {
        var sums = ImmutableDictionary.CreateBuilder<Medium, Figures>();
        foreach (var interval in Intervals.Values.Where(interval => Site.Day(interval.Begin) == day))
            foreach (var (medium, figures) in interval.Queues.GetValueOrDefault(queueId, ImmutableDictionary<Medium, Figures>.Empty))
                sums[medium] = sums.TryGetValue(medium, out var sum) ? sum + figures : figures;
        return sums.ToImmutable();
    }

    /// <summary>The sums of a day over all queues, and over what belongs to none.</summary>
    public Figures OfDay(DateOnly day) =>
        Intervals.Values.Where(interval => Site.Day(interval.Begin) == day).SelectMany(interval => interval.Queues.Values).SelectMany(queue => queue.Values)
            .Aggregate(Figures.Zero, (sum, next) => sum + next);

    /// <summary>The sums of each interval from the one in which an instant lies to the one in which another lies, those without a contact too.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The last.</param>
    /// <param name="counts">By a queue's id, which is empty for what belongs to none.</param>
    /// <param name="medium">Null = all.</param>
    public IEnumerable<(DateTimeOffset Begin, Figures Figures)> Course(DateTimeOffset from, DateTimeOffset to, Func<string, bool> counts, Medium? medium)
    {
        for (var begin = Site.Interval(from); begin <= to; begin = Site.Next(begin))
            yield return (begin, Intervals.TryGetValue(begin, out var interval) ? interval.Sum(counts, medium) : Figures.Zero);
    }

    private ImmutableSortedDictionary<DateTimeOffset, IntervalBook> With(long position, Booked booked)
    {
        var begin = Site.Interval(booked.At);
        if (!Intervals.TryGetValue(begin, out var interval))
        {
            if (!Intervals.IsEmpty && begin < Intervals.Keys.Last() - IntervalsKept) return Intervals;
            interval = new() { Begin = begin };
        }

        var all = Intervals.SetItem(begin, interval.Add(position, booked));
        return all.RemoveRange(all.Keys.TakeWhile(kept => kept < begin - IntervalsKept));
    }
}
