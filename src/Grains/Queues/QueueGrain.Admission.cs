using OmniContact.Routing;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    private AdmissionAnswer Answer(AdmissionRequest request, DateTimeOffset now) => AdmissionRule.Decide(_queue.Settings, new QueueSituation
    {
        Medium = request.Medium,
        IsOpen = _queue.Hours?.IsOpen(now) ?? true,
        Length = _items.Count + _slots.Count,
        Staffed = _agents.SignedIn > 0,
        ExpectedWaitSeconds = _waits.Estimate(_items.Count, now)?.P50.TotalSeconds,
        IsMember = _items.ContainsKey(request.ConversationId),
        Reason = request.Reason,
    });

    private PreferredAgent? Preferred(AdmissionRequest request, DateTimeOffset now) =>
        StickyRule.Choose(_queue.Settings.Sticky, [.. request.Wanted.Select(wanted => Outlook(wanted, request.Medium, now))], now);

    private AgentOutlook Outlook(WantedAgent wanted, Medium medium, DateTimeOffset now)
    {
        if (_agents.Find(wanted.AgentId) is not { } agent) return new AgentOutlook(wanted, false, null);
        var free = agent.Room.Free.Has(medium) ? now : agent.RoomExpectedAt[(int)medium];
        return new AgentOutlook(wanted, agent.SignedIn && agent.Ready.Has(medium), free);
    }
}
