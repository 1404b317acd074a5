namespace OmniContact.Simulation.Statistics;

/// <summary>An estimate with its 95 % confidence interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="HalfWidth">Distance to either end of the interval; null where one replication is all there is.</param>
internal readonly record struct Interval(double Value, double? HalfWidth)
{
    public bool Covers(double truth) => HalfWidth is { } half && Math.Abs(truth - Value) <= half;
}
