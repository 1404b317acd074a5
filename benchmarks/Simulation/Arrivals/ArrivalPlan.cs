using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Arrivals;

/// <summary>When contacts of a type come.</summary>
internal abstract record ArrivalPlan
{
    /// <summary>The arrivals of one replication: seconds from its begin, never falling; endless, or ending with infinity.</summary>
    public abstract IEnumerator<Arrival> Begin(RandomStream random);
}
