using System.Collections.Immutable;
using OmniContact.Load.Figures;
using OmniContact.Load.Plans;
using OmniContact.Load.Promises;

namespace OmniContact.Load.Runs;

/// <summary>How a run went.</summary>
internal sealed record LoadResult
{
    public required LoadPlan Plan { get; init; }

    public required string Server { get; init; }

    public required DateTimeOffset Began { get; init; }

    public required Timeline Timeline { get; init; }

    /// <summary>Time of one <c>fdatasync</c> on this machine.</summary>
    public required TimeSpan Flush { get; init; }

    /// <summary>Offer latency as the server measured it, at the hub: quantiles in seconds; null when it was not told.</summary>
    public required ImmutableSortedDictionary<double, double?> OfferAtHub { get; init; }

    /// <summary>From the first thing that happened until the board that shows it left the hub: quantiles in seconds; null where nobody looked.</summary>
    public ImmutableSortedDictionary<double, double?> BoardAtHub { get; init; } = ImmutableSortedDictionary<double, double?>.Empty;

    /// <summary>How often a supervisor's board was another within a second, at most; null where nobody looked.</summary>
    public int? MostBoardsASecond { get; init; }

    public required ImmutableArray<Broken> Broken { get; init; }

    /// <summary>What was compared with what, in words.</summary>
    public required ImmutableArray<string> Compared { get; init; }

    /// <summary>Customers who were still there when the run ended, and how far they had come.</summary>
    public required ImmutableArray<string> Unfinished { get; init; }

    public Drain? Drain { get; init; }

    /// <summary>Of a load that rises; otherwise none.</summary>
    public IReadOnlyList<Step> Steps => Step.Of(Plan, Timeline.Seconds);

    /// <summary>Seconds in which contacts came, and with it the part of the timeline that rates are taken from.</summary>
    public int Seconds => Math.Min(Plan.Seconds, Timeline.Seconds.Count);

    /// <summary>Contacts that were closed or left, for each second in which contacts came.</summary>
    public double Throughput => Timeline.Seconds.Take(Seconds).Sum(second => second.Counts[Happening.Closed] + second.Counts[Happening.Left]) / (double)Math.Max(1, Seconds);

    /// <summary>Share of all entered customers who got an agent in so many seconds.</summary>
    public double ServiceLevel(double seconds)
    {
        var waits = Timeline.Whole(Delay.Wait);
        var entered = Timeline.Total(Happening.Entered);
        return entered == 0 ? 1 : Math.Min(1, waits.ShareWithin(seconds) * waits.Count / entered ?? 0);
    }
}
