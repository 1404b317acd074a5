using OmniContact.Simulation.Distributions;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Arrivals;

/// <summary>
/// A renewal process: the times between arrivals are drawn alike. Exponential spacing makes it Poisson, a fixed one deterministic,
/// a hyper-exponential one bursty.
/// </summary>
/// <param name="Spacing">Between one and the next; its mean is above 0.</param>
internal sealed record Spaced(Distribution Spacing) : ArrivalPlan
{
    public override IEnumerator<Arrival> Begin(RandomStream random)
    {
        var at = 0.0;
        while (true) yield return new Arrival(at += Spacing.Draw(random));
    }
}
