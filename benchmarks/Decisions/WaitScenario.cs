using OmniContact.Routing.Tests.Waits;

namespace OmniContact.Benchmarks.Decisions;

/// <summary>A queue of which everything is known: services take a minute on average until a change.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Arrivals">A minute, of those who may have to wait.</param>
/// <param name="Agents">All the time.</param>
/// <param name="Abandonments">A minute, of one person who waits.</param>
internal sealed record WaitScenario(string Name, double Arrivals, int Agents, double Abandonments)
{
    private const double Contacts = 30_000;

    /// <summary>What arrivals are multiplied by in the second half.</summary>
    public double Surge { get; init; } = 1;

    /// <summary>What services are multiplied by in the second half.</summary>
    public double Slowness { get; init; } = 1;

    public double Minutes => Contacts / Arrivals;

    public double Half => Minutes / 2;

    public LearningRun Run() => new(
        SimulatedQueue.Markov(Arrivals, 1, Agents, Abandonments) with
        {
            Surge = now => now < Half ? 1 : Surge,
            Slowness = now => now < Half ? 1 : Slowness,
        },
        seed: 1, Minutes);

    /// <summary>The median for somebody who knows both rates at every instant.</summary>
    public Func<SimulatedContact, double> Best()
    {
        var (before, after) = (LearningRun.Oracle(Agents, Abandonments), LearningRun.Oracle(Agents / Slowness, Abandonments));
        return contact => contact.Arrived < Half ? before(contact) : after(contact);
    }

    /// <summary>What many systems say: place in the queue x mean handling time / agents, of the time until the change.</summary>
    public double Plain(SimulatedContact contact) => (contact.Ahead + 1.0) / Agents;
}
