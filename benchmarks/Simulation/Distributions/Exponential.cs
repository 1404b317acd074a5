using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>Without memory.</summary>
/// <param name="MeanSeconds">Above 0.</param>
internal sealed record Exponential(double MeanSeconds) : Distribution
{
    public override double Mean => MeanSeconds;

    public override double Draw(RandomStream random) => MeanSeconds * random.Exponential();
}
