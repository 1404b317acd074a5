using System.Collections.Immutable;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>One of the observed durations, each with equal chance.</summary>
/// <param name="Seconds">At least one; each 0 or more.</param>
internal sealed record Empirical(ImmutableArray<double> Seconds) : Distribution
{
    public override double Mean { get; } = Seconds.Average();

    public override double Draw(RandomStream random) => Seconds[(int)(random.Next() % (ulong)Seconds.Length)];
}
