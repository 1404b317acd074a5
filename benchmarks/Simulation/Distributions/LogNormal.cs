using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>
/// Its logarithm is normal: what service times of call centres look like (L. Brown et al., "Statistical Analysis of a Telephone
/// Call Center", 2005). Given by mean and deviation: sigma^2 = ln(1 + (deviation/mean)^2), mu = ln(mean) - sigma^2 / 2.
/// </summary>
internal sealed record LogNormal : Distribution
{
    private readonly double _mu;
    private readonly double _sigma;

    /// <param name="mean">Seconds, above 0.</param>
    /// <param name="deviation">Standard deviation in seconds, 0 or more.</param>
    public LogNormal(double mean, double deviation)
    {
        var variance = Math.Log(1 + deviation * deviation / (mean * mean));
        (Mean, Deviation, _mu, _sigma) = (mean, deviation, Math.Log(mean) - variance / 2, Math.Sqrt(variance));
    }

    public override double Mean { get; }

    public double Deviation { get; }

    public override double Draw(RandomStream random) => Math.Exp(_mu + _sigma * random.Normal());
}
