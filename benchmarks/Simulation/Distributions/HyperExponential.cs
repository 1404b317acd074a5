using System.Collections.Immutable;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Distributions;

/// <summary>One of several exponential phases, drawn by its share: burstier than Poisson when it spaces arrivals.</summary>
/// <param name="Phases">At least one; the shares add up to 1.</param>
internal sealed record HyperExponential(ImmutableArray<Phase> Phases) : Distribution
{
    public override double Mean => Phases.Sum(phase => phase.Share * phase.MeanSeconds);

    public override double Draw(RandomStream random)
    {
        var left = random.Uniform();
        var chosen = 0;
        while (chosen < Phases.Length - 1 && (left -= Phases[chosen].Share) > 0) chosen++;
        return Phases[chosen].MeanSeconds * random.Exponential();
    }
}
