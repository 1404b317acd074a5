using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Results;

/// <summary>Figures of independent replications, with how far they can be trusted.</summary>
internal sealed class Estimate
{
    private readonly IReadOnlyList<Outcome> _replications;
    private readonly Outcome _all;
    private readonly Outcome[] _without;

    /// <param name="replications">At least one.</param>
    public Estimate(IReadOnlyList<Outcome> replications)
    {
        var count = replications.Count;
        var (before, after) = (Running(replications), Running([.. replications.Reverse()]));
        (_replications, _all) = (replications, before[count]);
        _without = [.. Enumerable.Range(0, count).Select(left => before[left] + after[count - 1 - left])];
    }

    /// <summary>
    /// Counts: the mean of a replication. Ratios: by the jackknife (M. Quenouille, 1956; J. Tukey, 1958), each pseudo-value being
    /// R x the ratio over all less (R - 1) x the ratio without one replication. Quantiles: the mean over replications.
    /// </summary>
    /// <returns>Null when there is nothing to divide by.</returns>
    public Interval? Of(Quantity quantity) =>
        quantity is { Unit: MeasureUnit.Count } or { Smooth: false } || _replications.Count == 1 ? Mean(quantity) : Jackknife(quantity);

    private Interval? Mean(Quantity quantity)
    {
        var sample = default(Sample);
        foreach (var replication in _replications)
            if (quantity.Of(replication) is { } value) sample.Add(value);
        return sample.Count == 0 ? null : sample.Interval();
    }

    private Interval? Jackknife(Quantity quantity)
    {
        if (quantity.Of(_all) is not { } over) return null;
        var sample = default(Sample);
        foreach (var rest in _without)
        {
            if (quantity.Of(rest) is not { } without) return null;
            sample.Add(_without.Length * over - (_without.Length - 1) * without);
        }

        return sample.Interval();
    }

    /// <summary>The sums of the first 0, 1, 2 ...</summary>
    private static Outcome[] Running(IReadOnlyList<Outcome> replications)
    {
        var sums = new Outcome[replications.Count + 1];
        sums[0] = new Outcome();
        for (var i = 0; i < replications.Count; i++) sums[i + 1] = sums[i] + replications[i];
        return sums;
    }
}
