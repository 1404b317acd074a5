using System.Collections.Immutable;
using OmniContact.Simulation.Distributions;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Arrivals;

/// <summary>
/// Poisson with a rate for each period, times a busyness drawn once a replication: days differ by more than chance (A. N. Avramidis,
/// A. Deslauriers and P. L'Ecuyer, "Modeling Daily Arrivals to a Telephone Call Center", 2004). By inversion: unit exponentials are
/// spent on the integral of the rate.
/// </summary>
/// <param name="Rates">In order of time; after the last one nobody comes.</param>
/// <param name="Busyness">Factor of the day; null = 1.</param>
internal sealed record Piecewise(ImmutableArray<RatePeriod> Rates, Distribution? Busyness) : ArrivalPlan
{
    public override IEnumerator<Arrival> Begin(RandomStream random)
    {
        var busyness = Busyness?.Draw(random) ?? 1;
        var (at, left) = (0.0, random.Exponential());
        foreach (var (end, each) in Rates)
        {
            var rate = each * busyness;
            for (; rate * (end - at) > left; left = random.Exponential())
                yield return new Arrival(at += left / rate);
            left -= rate * (end - at);
            at = end;
        }
    }
}
