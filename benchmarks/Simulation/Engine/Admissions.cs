using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Simulation.Engine;

/// <summary>Where queues let contacts in.</summary>
internal sealed class Admissions(World world)
{
    /// <summary>The queue that admits a new contact of the type, by the exits of those that do not; null = it is turned away.</summary>
    public SimulatedQueue? Place(TypePlan type)
    {
        var own = world.Queues[type.Queue];
        if (own.AdmitsAll) return own;
        return Walk(Route.To(own.Id), type, EntryReason.First) is { Action: ExitAction.Queue, QueueId: { } id } ? world.Queue(id) : null;
    }

    /// <summary>Asks one queue after the other; null where the way leads nowhere.</summary>
    public Placement? Walk(Route route, TypePlan type, EntryReason reason)
    {
        for (var first = true; route.Ask is { } asked; first = false)
            route = route.After(Ask(world.Queue(asked), type, first ? reason : EntryReason.Overflow));
        return route.Result;
    }

    private AdmissionAnswer Ask(SimulatedQueue queue, TypePlan type, EntryReason reason) => AdmissionRule.Decide(queue.Configured.Settings, new QueueSituation
    {
        Medium = type.Type.Medium,
        IsOpen = queue.Configured.Hours?.IsOpen(world.Instant) ?? true,
        Length = queue.Matcher.Count,
        Staffed = queue.Matcher.IsStaffedFor(type.Type.Skills),
        Reason = reason,
    });
}
