namespace OmniContact.Simulation.Statistics;

/// <summary>Mean and variance of independent observations, by B. P. Welford's recurrence (1962).</summary>
internal struct Sample
{
    private double _squares;

    public int Count { get; private set; }

    public double Mean { get; private set; }

    public readonly double Variance => Count > 1 ? _squares / (Count - 1) : 0;

    public void Add(double observation)
    {
        var off = observation - Mean;
        Mean += off / ++Count;
        _squares += off * (observation - Mean);
    }

    /// <summary>By Student's t with one degree of freedom less than there are observations.</summary>
    public readonly Interval Interval() =>
        new(Mean, Count > 1 ? StudentT.Quantile975(Count - 1) * Math.Sqrt(Variance / Count) : null);
}
