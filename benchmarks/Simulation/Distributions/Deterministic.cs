using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>Always the same.</summary>
/// <param name="Seconds">0 or more.</param>
internal sealed record Deterministic(double Seconds) : Distribution
{
    public override double Mean => Seconds;

    public override double Draw(RandomStream random) => Seconds;
}
