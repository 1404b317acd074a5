using OmniContact.Routing.Matching;

namespace OmniContact.Simulation.Engine;

/// <summary>
/// Brings items and agents together as the owners of queues and agents do: an item asks for its best agent, that agent asks all its
/// queues for their best item and takes the first. In virtual time nothing is under way between them, so no hint is sent, and a
/// lease is taken only where the turn itself counts.
/// </summary>
/// <param name="world">The replication.</param>
/// <param name="taken">What happens when an agent has taken a contact.</param>
internal sealed class Dispatcher(World world, Action<Contact, SimulatedAgent> taken)
{
    private readonly Chooser _chooser = new(world);
    private readonly List<SimulatedQueue> _touched = [];
    private readonly Queue<(SimulatedQueue Queue, ItemRef Item)> _items = [];
    private readonly Queue<SimulatedAgent> _agents = [];

    /// <summary>A contact begins to wait; an agent may have it when this returns.</summary>
    public void Enter(Contact contact, SimulatedQueue queue)
    {
        contact.Queue = queue.Number;
        contact.Item = queue.Matcher.SetItem(contact.Type.Item(contact, world.Instant), world.Instant);
        Touch(queue);
        if (OnlyAgentFor(contact.Item, queue) is { } agent) Take(agent, agent.Seats[0], contact.Item, contact);
        else Offer(contact.Item, queue);
        Settle();
    }

    /// <summary>It waits no longer.</summary>
    public void Leave(Contact contact)
    {
        var queue = world.Queues[contact.Queue];
        queue.Matcher.RemoveItem(contact.Item, world.Instant);
        Touch(queue);
        Settle();
    }

    /// <summary>The agent's load or presence has changed: its queues are told, and it looks for work.</summary>
    public void Changed(SimulatedAgent agent)
    {
        Tell(agent);
        TakeAll(agent);
        Settle();
    }

    /// <summary>A queue's own deadline has come.</summary>
    public void Wake(SimulatedQueue queue, int stamp)
    {
        if (queue.Stamp != stamp) return;
        queue.ArmedAt = long.MaxValue;
        Touch(queue);
        Settle();
    }

    private void Offer(ItemRef item, SimulatedQueue queue)
    {
        while (queue.Matcher.BestAgentFor(item, world.Instant) is { } best)
            if (Turn(queue.Members[best]) is not { } got || got == item) return;
    }

    /// <summary>Where nothing else waits and its agent serves no other queue, that agent's turn can come to nothing else.</summary>
    private SimulatedAgent? OnlyAgentFor(ItemRef item, SimulatedQueue queue) =>
        queue.Matcher.Count == 1
        && queue.Matcher.BestAgentFor(item, world.Instant) is { } best
        && queue.Members[best] is { Seats.Length: 1 } agent ? agent : null;

    private void TakeAll(SimulatedAgent agent)
    {
        while (Turn(agent) is not null)
        {
        }
    }

    /// <summary>The agent takes the best of what its queues have; null = nothing.</summary>
    private ItemRef? Turn(SimulatedAgent agent)
    {
        var seat = _chooser.Choose(agent, out var item);
        if (seat is null) return null;
        Take(agent, seat, item, world.Contacts[item.ConversationId]);
        return item;
    }

    private void Take(SimulatedAgent agent, Seat seat, ItemRef item, Contact contact)
    {
        if (seat.Queue.CountsTurns) CountTurn(seat, item, contact);
        seat.Queue.Matcher.RemoveItem(item, world.Instant);
        taken(contact, agent);
        Tell(agent);
    }

    private void CountTurn(Seat seat, ItemRef item, Contact contact)
    {
        var now = world.Instant;
        seat.Queue.Matcher.Claim(item, seat.Agent, ClaimKind.Routed, now.AddSeconds(1), now);
        seat.Queue.Matcher.SetItem(contact.Type.Item(contact, now) with { Offered = true }, now);
    }

    private void Tell(SimulatedAgent agent)
    {
        _chooser.Tell(agent);
        foreach (var seat in agent.Seats) Touch(seat.Queue);
    }

    private void Touch(SimulatedQueue queue)
    {
        if (queue.Touched) return;
        queue.Touched = true;
        _touched.Add(queue);
    }

    /// <summary>Lets all that follows from a change happen, in the same instant.</summary>
    private void Settle()
    {
        for (var i = 0; i < _touched.Count; i++)
        {
            var queue = _touched[i];
            queue.Touched = false;
            Collect(queue);
            while (_agents.TryDequeue(out var agent)) TakeAll(agent);
            while (_items.TryDequeue(out var woken)) Offer(woken.Item, woken.Queue);
            Arm(queue);
        }

        _touched.Clear();
    }

    private void Collect(SimulatedQueue queue)
    {
        if (!queue.Matcher.HasNews(world.Instant)) return;
        var woken = queue.Matcher.Advance(world.Instant);
        foreach (var item in woken.Items) _items.Enqueue((queue, item));
        foreach (var agent in woken.Agents) _agents.Enqueue(queue.Members[agent]);
        foreach (var agent in woken.Reserved) _agents.Enqueue(queue.Members[agent]);
    }

    private void Arm(SimulatedQueue queue)
    {
        if (queue.Matcher.NextDeadline is not { } deadline || deadline.UtcTicks >= queue.ArmedAt) return;
        queue.ArmedAt = Math.Max(deadline.UtcTicks, world.Now);
        world.Calendar.Add(queue.ArmedAt, EventKind.QueueDeadline, queue.Number, ++queue.Stamp);
    }
}
