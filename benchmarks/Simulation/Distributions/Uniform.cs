using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>Anything between two bounds with equal chance.</summary>
/// <param name="From">0 or more.</param>
/// <param name="To">Not below <paramref name="From"/>.</param>
internal sealed record Uniform(double From, double To) : Distribution
{
    public override double Mean => (From + To) / 2;

    public override double Draw(RandomStream random) => From + (To - From) * random.Uniform();
}
