namespace OmniContact.Routing.Staffing;

/// <summary>
/// A queue in which everybody waits until served (M/M/n). Source: A. K. Erlang (1917); C = B / (1 - rho (1 - B)) with
/// B from <see cref="ErlangB"/>. At a load of n erlangs or more the queue grows without bound: the wait is certain and
/// infinite. Rates are per unit of time, whichever; waits are in that unit.
/// </summary>
public sealed class ErlangC
{
    private readonly double _spareRate;

    /// <param name="arrivalRate">Arrivals per unit of time, 0 or more.</param>
    /// <param name="serviceRate">Services per unit of time of one busy agent, above 0.</param>
    /// <param name="agents">Agents, 1 or more.</param>
    public ErlangC(double arrivalRate, double serviceRate, int agents)
    {
        Check.NotNegative(arrivalRate);
        Check.Positive(serviceRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(agents);
        ArrivalRate = arrivalRate;
        Load = arrivalRate / serviceRate;
        Occupancy = Math.Min(1, Load / agents);
        _spareRate = agents * serviceRate - arrivalRate;
        var blocking = ErlangB.Blocking(Load, agents);
        // The same as above, written so that nothing cancels when rho is near 1.
        WaitProbability = _spareRate <= 0 ? 1 : blocking / (_spareRate / (agents * serviceRate) + Load / agents * blocking);
    }

    public double ArrivalRate { get; }

    /// <summary>Offered load in erlangs.</summary>
    public double Load { get; }

    /// <summary>The share of time an agent is busy.</summary>
    public double Occupancy { get; }

    /// <summary>The share of arrivals that waits at all.</summary>
    public double WaitProbability { get; }

    /// <summary>The mean wait over all arrivals (ASA): C / (n mu - lambda).</summary>
    public double MeanWait => _spareRate <= 0 ? double.PositiveInfinity : WaitProbability / _spareRate;

    /// <summary>The mean number waiting, by Little's law.</summary>
    public double MeanQueue => _spareRate <= 0 ? double.PositiveInfinity : ArrivalRate * MeanWait;

    /// <summary>The share served within a time: 1 - C exp(-(n mu - lambda) t).</summary>
    public double ServiceLevel(double within)
    {
        Check.NotNegative(within);
        return _spareRate <= 0 ? 0 : 1 - WaitProbability * Math.Exp(-_spareRate * within);
    }
}
