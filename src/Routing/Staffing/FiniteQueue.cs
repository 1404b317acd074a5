namespace OmniContact.Routing.Staffing;

/// <summary>
/// A queue with a maximum length (M/M/n/(n+K)): who finds n served and K waiting is refused. Source: the balance
/// equations p(k) = p(k-1) lambda / (min(k, n) mu); blocking = p(n+K). With K = 0 this is <see cref="ErlangB"/>.
/// </summary>
public sealed class FiniteQueue
{
    /// <param name="arrivalRate">Arrivals per unit of time, above 0.</param>
    /// <param name="serviceRate">Services per unit of time of one busy agent, above 0.</param>
    /// <param name="agents">Agents, 1 or more.</param>
    /// <param name="places">Places to wait, K, 0 or more.</param>
    public FiniteQueue(double arrivalRate, double serviceRate, int agents, int places)
    {
        Check.Positive(arrivalRate);
        Check.Positive(serviceRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(agents);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        var present = new BirthDeath(arrivalRate, serviceRate, 0, agents, (long)agents + places);
        Blocking = present[(long)agents + places];
        WaitProbability = Math.Max(0, present.AtLeast(agents) - Blocking) / (1 - Blocking);
        MeanQueue = present.MeanAbove(agents);
        MeanWait = MeanQueue / (arrivalRate * (1 - Blocking));
        Occupancy = arrivalRate * (1 - Blocking) / (agents * serviceRate);
    }

    /// <summary>The share of arrivals that is refused.</summary>
    public double Blocking { get; }

    /// <summary>The share of those admitted that waits at all.</summary>
    public double WaitProbability { get; }

    public double MeanQueue { get; }

    /// <summary>The mean wait of those admitted.</summary>
    public double MeanWait { get; }

    public double Occupancy { get; }
}
