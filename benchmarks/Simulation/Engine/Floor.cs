using OmniContact.Routing.Agents;
using OmniContact.Simulation.Randomness;

namespace OmniContact.Simulation.Engine;

/// <summary>The agents' side: they serve, wrap up, and their time is booked.</summary>
internal sealed class Floor
{
    private readonly World _world;
    private readonly RandomStream[] _service;
    private readonly RandomStream[] _wrapUp;

    public Floor(World world, int replication)
    {
        _world = world;
        (_service, _wrapUp) = (world.Plan.Streams("service", replication), world.Plan.Streams("wrap-up", replication));
    }

    /// <summary>The agent has taken the contact.</summary>
    public void Take(Contact contact, SimulatedAgent agent)
    {
        Book(agent);
        agent.Load = agent.Load.Plus(contact.Type.Type.Medium);
        contact.Stamp++;
        (contact.Agent, contact.TakenAt) = (agent, _world.Now);
    }

    /// <summary>Work done in one go begins: that is the answer.</summary>
    public void Serve(Contact contact)
    {
        var type = contact.Type;
        contact.Booked.AddAnswer(_world.SecondsSince(contact.EnteredAt), type.TargetSeconds);
        var seconds = double.IsNaN(contact.Service)
            ? type.Service[contact.Agent!.Group.Number]!.Draw(_service[type.Number])
            : contact.Service;
        _world.After(seconds, EventKind.ServiceEnd, contact.Number);
    }

    /// <summary>Work done in one go ends.</summary>
    public void EndService(Contact contact)
    {
        var served = _world.SecondsSince(contact.TakenAt);
        CountHandled(_world.Ledger.Type(contact.Type.Number), served);
        CountHandled(_world.Ledger.Group(contact.Agent!.Group.Number), served);
    }

    /// <summary>The customer is gone. True: the agent goes on with the wrap-up.</summary>
    public bool WrapUp(Contact contact)
    {
        var (type, group) = (contact.Type, contact.Agent!.Group.Number);
        if (type.WrapUp[group] is not { } wrapUp) return false;
        var seconds = wrapUp.Draw(_wrapUp[type.Number]);
        _world.Ledger.Type(type.Number).WrapUpSeconds += seconds;
        _world.Ledger.Group(group).WrapUpSeconds += seconds;
        _world.After(seconds, EventKind.WrapUpEnd, contact.Number);
        return true;
    }

    /// <summary>It costs the agent nothing for now, or something again.</summary>
    public void SetQuiet(Contact contact, bool quiet)
    {
        var (agent, medium) = (contact.Agent!, contact.Type.Type.Medium);
        Book(agent);
        agent.Load = agent.Load.Minus(medium, contact.Quiet).Plus(medium, quiet);
        contact.Quiet = quiet;
    }

    /// <summary>The contact is the agent's no longer.</summary>
    public SimulatedAgent LetGo(Contact contact)
    {
        var agent = contact.Agent!;
        Book(agent);
        agent.Load = agent.Load.Minus(contact.Type.Type.Medium, contact.Quiet);
        agent.IdleSince = _world.Now;
        (contact.Agent, contact.Quiet) = (null, false);
        return agent;
    }

    /// <summary>Books the agent's time up to now, by the definitions of <see cref="Routing.ServiceLevels.AgentSpan"/>.</summary>
    public void Book(SimulatedAgent agent)
    {
        var seconds = _world.SecondsSince(agent.BookedUntil);
        agent.BookedUntil = _world.Now;
        var sums = _world.Ledger.Group(agent.Group.Number);
        var used = agent.Load.Room.Units.Used;
        if (agent.Presence != PresenceKind.Offline) sums.SignedInSeconds += seconds;
        if (agent.Presence == PresenceKind.Available) sums.AvailableSeconds += seconds;
        else if (agent.Presence == PresenceKind.Break) sums.BreakSeconds += seconds;
        if (used > 0) sums.OccupiedSeconds += seconds;
        if (used == 0 && agent.Presence != PresenceKind.Available) return;
        sums.WorkableSeconds += seconds;
        sums.UnitSeconds += used * seconds;
        sums.CapacityUnitSeconds += agent.Group.Group.Profile.Units * seconds;
    }

    private static void CountHandled(Sums sums, double seconds)
    {
        sums.Handled++;
        sums.ContactSeconds += seconds;
    }
}
