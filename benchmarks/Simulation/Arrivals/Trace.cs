using System.Collections.Immutable;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Arrivals;

/// <summary>What once came comes again, the same in every replication.</summary>
/// <param name="Arrivals">In order of time.</param>
internal sealed record Trace(ImmutableArray<Arrival> Arrivals) : ArrivalPlan
{
    public override IEnumerator<Arrival> Begin(RandomStream random) => ((IEnumerable<Arrival>)Arrivals).GetEnumerator();
}
