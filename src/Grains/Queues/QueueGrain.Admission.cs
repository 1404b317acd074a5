using OmniContact.Conversations;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    private AdmissionAnswer Answer(AdmissionRequest request, DateTimeOffset now) => AdmissionRule.Decide(_queue.Settings, new QueueSituation
    {
        Medium = request.Medium,
        IsOpen = _queue.Hours?.IsOpen(now) ?? true,
        Length = _items.Count + _slots.Count,
        Staffed = _matcher.IsStaffedFor(request.RequiredSkills),
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
        return new AgentOutlook(wanted, agent.Presence == PresenceKind.Available && agent.Ready.Has(medium), free);
    }

    /// <summary>What waits for the agent alone is told that the agent is away: it need not wait for that.</summary>
    private void TellThoseWhoPrefer(AgentRef agent, string agentId, DateTimeOffset now)
    {
        foreach (var id in _matcher.WaitingFor(agent, now)) _ = GrainFactory.GetGrain<IConversationGrain>(id).PreferredAway(agentId);
    }
}
