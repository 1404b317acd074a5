using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>Shape k and the mean: k = 1 is exponential, a whole k the sum of k such phases, below 1 more variable.</summary>
/// <param name="MeanSeconds">Above 0.</param>
/// <param name="Shape">Above 0.</param>
internal sealed record Gamma(double MeanSeconds, double Shape) : Distribution
{
    public override double Mean => MeanSeconds;

    public override double Draw(RandomStream random) => MeanSeconds / Shape * Standard(Shape, random);

    /// <summary>
    /// Scale 1, by rejection: G. Marsaglia and W. Tsang, "A Simple Method for Generating Gamma Variables" (2000); below shape 1 by
    /// their boost, that of shape + 1 times U^(1/shape).
    /// </summary>
    private static double Standard(double shape, RandomStream random)
    {
        if (shape < 1) return Standard(shape + 1, random) * Math.Pow(random.Uniform(), 1 / shape);
        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = random.Normal();
            var v = 1 + c * x;
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(random.Uniform()) < x * x / 2 + d - d * v + d * Math.Log(v)) return d * v;
        }
    }
}
