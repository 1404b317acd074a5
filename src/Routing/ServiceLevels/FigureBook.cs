using System.Collections.Immutable;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// Sums of figures by interval, queue, agent and medium. Books add up: that of two sets of facts is the merge of their books, so days, queues and
/// processes can be counted apart.
/// </summary>
public sealed class FigureBook
{
    private readonly ImmutableDictionary<FigureKey, Figures> _sums;

    private FigureBook(SiteTime site, ImmutableDictionary<FigureKey, Figures> sums) => (Site, _sums) = (site, sums);

    public SiteTime Site { get; }

    public IEnumerable<KeyValuePair<FigureKey, Figures>> Sums => _sums;

    public static FigureBook Empty(SiteTime site) => new(site, ImmutableDictionary<FigureKey, Figures>.Empty);

    public FigureBook Add(Booked booked) => Add([booked]);

    public FigureBook Add(IEnumerable<Booked> booked)
    {
        var sums = _sums.ToBuilder();
        foreach (var one in booked)
            Add(sums, new(Site.Interval(one.At), one.QueueId, one.AgentId, one.Medium, one.Simulated), one.Figures);
        return new(Site, sums.ToImmutable());
    }

    public FigureBook Merge(FigureBook other)
    {
        var sums = _sums.ToBuilder();
        foreach (var (key, figures) in other._sums) Add(sums, key, figures);
        return new(Site, sums.ToImmutable());
    }

    /// <summary>Everything that the keys select.</summary>
    public Figures Sum(Func<FigureKey, bool> which) => _sums.Where(sum => which(sum.Key)).Aggregate(Figures.Zero, (sum, next) => sum + next.Value);

    /// <summary>Forgets intervals before an instant.</summary>
    public FigureBook Since(DateTimeOffset instant) => new(Site, _sums.RemoveRange(_sums.Keys.Where(key => key.Interval < instant)));

    private static void Add(ImmutableDictionary<FigureKey, Figures>.Builder sums, FigureKey key, Figures figures) =>
        sums[key] = sums.TryGetValue(key, out var sum) ? sum + figures : figures;
}
