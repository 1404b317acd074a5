using OmniContact.Routing.Matching;

namespace OmniContact.Simulation.Engine;

/// <summary>An agent's place in one queue.</summary>
internal sealed class Seat(SimulatedQueue queue, AgentRef agent)
{
    public SimulatedQueue Queue => queue;

    /// <summary>The agent, as that queue's matcher names it.</summary>
    public AgentRef Agent => agent;

    /// <summary>Step of the group's order in which it is asked.</summary>
    public int Step;

    /// <summary>What the queue knows of the best reservation by the others.</summary>
    public Reservation? Elsewhere;
}
