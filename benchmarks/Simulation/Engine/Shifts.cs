using OmniContact.Routing.Agents;

namespace OmniContact.Simulation.Engine;

/// <summary>Shifts and breaks. Who is to go is offered nothing more, and goes when the work in hand is done.</summary>
internal sealed class Shifts(World world, Floor floor, Dispatcher dispatcher)
{
    public void Begin()
    {
        foreach (var agent in world.Agents) Await(agent);
    }

    /// <summary>The agent's next change has come.</summary>
    public void Change(SimulatedAgent agent)
    {
        agent.Wanted = agent.Group.Group.Duties[agent.Member].Changes[agent.NextDuty++].To;
        Await(agent);
        Turn(agent);
        dispatcher.Changed(agent);
    }

    /// <summary>The agent has finished something.</summary>
    public void Relieve(SimulatedAgent agent)
    {
        if (agent.Presence != agent.Wanted) Turn(agent);
    }

    private void Turn(SimulatedAgent agent)
    {
        if (agent.Wanted != PresenceKind.Available && !agent.Load.IsIdle) return;
        floor.Book(agent);
        if (agent.Wanted == PresenceKind.Available && agent.Presence != PresenceKind.Available) agent.IdleSince = world.Now;
        agent.Presence = agent.Wanted;
    }

    private void Await(SimulatedAgent agent)
    {
        var changes = agent.Group.Group.Duties[agent.Member].Changes;
        if (agent.NextDuty < changes.Length)
            world.Calendar.Add(world.Plan.After(changes[agent.NextDuty].At), EventKind.Duty, agent.Number);
    }
}
