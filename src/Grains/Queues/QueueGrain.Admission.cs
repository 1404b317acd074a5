using OmniContact.Conversations;
using OmniContact.Outbox;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Queues;

internal sealed partial class QueueGrain
{
    private AdmissionAnswer Answer(AdmissionRequest request, DateTimeOffset now) => AdmissionRule.Decide(_queue.Settings, new QueueSituation
    {
        Medium = request.Medium,
        IsOpen = _queue.Hours?.IsOpen(now) ?? true,
        Length = _items.Count + _slots.Count,
        Staffed = _matcher.IsStaffedFor(request.RequiredSkills),
        ExpectedWaitSeconds = ExpectedWait(request, now),
        IsMember = _items.ContainsKey(request.ConversationId) || _slots.Holds(request.ConversationId),
        Reason = request.Reason,
    });

    /// <summary>
    /// Behind what comes before it, and none where more agents are free for it than others are about to get. Reckoned where an exit asks for it.
    /// </summary>
    private double? ExpectedWait(AdmissionRequest request, DateTimeOffset now)
    {
        if (_queue.Settings.Exit(ExitTrigger.ExpectedWaitAbove) is not { } exit) return null;
        var wait = _waits.Estimate(_matcher.PlaceOfNew(request.Medium, request.Credit, request.RequiredSkills, now), now)?.P50.TotalSeconds;
        return wait > exit.ThresholdSeconds && FreeFor(request) > _slots.Count + _hints.Count ? 0 : wait;
    }

    private int FreeFor(AdmissionRequest request)
    {
        var reserved = _matcher.AgentsReserved();
        return _snapshot.MembersOf(Key).Count(member =>
            _agents.Find(member.AgentId) is { Presence: PresenceKind.Available, ReservedElsewhere: null } agent
            && !agent.Room.RingingFull && (agent.Room.Free & agent.Ready).Has(request.Medium) && !reserved.Contains(member.AgentId)
            && _matcher.FindAgent(member.AgentId) is { } reference && _matcher.Qualifies(reference, request.RequiredSkills, withinSeconds: 0));
    }

    private PreferredAgent? Preferred(AdmissionRequest request, DateTimeOffset now) =>
        StickyRule.Choose(_queue.Settings.Sticky, [.. request.Wanted.Select(wanted => Outlook(wanted, request, now))], now);

    /// <summary>Who may not have it inside the bound is not waited for either.</summary>
    private AgentOutlook Outlook(WantedAgent wanted, AdmissionRequest request, DateTimeOffset now)
    {
        if (_agents.Find(wanted.AgentId) is not { } agent || _matcher.FindAgent(wanted.AgentId) is not { } reference) return new AgentOutlook(wanted, false, null);
        var free = agent.Room.Free.Has(request.Medium) ? now : agent.Room.ExpectedAt[(int)request.Medium];
        var qualifies = PreferredAgent.ByHand(wanted.Why) || _matcher.Qualifies(reference, request.RequiredSkills, _queue.Settings.Sticky.WaitSeconds);
        return new AgentOutlook(wanted, qualifies && agent.Presence == PresenceKind.Available && agent.Ready.Has(request.Medium), free < now ? now : free);
    }

    /// <summary>What waits for the agent alone is told that the agent is away: it need not wait for that.</summary>
    private void TellThoseWhoPrefer(AgentRef agent, string agentId, DateTimeOffset now)
    {
        foreach (var id in _matcher.WaitingFor(agent, now)) _ = GrainFactory.GetGrain<IConversationGrain>(id).PreferredAway(agentId);
    }

    /// <summary>Who left before it came here, or while it did, is not waited for either, nor is who serves this queue no more or never did.</summary>
    private void TellIfPreferredIsAway(WaitingItem item, DateTimeOffset now)
    {
        if (item.Waiting.Preferred is not { } preferred || preferred.Until <= now) return;
        if (_matcher.FindAgent(preferred.AgentId) is null || _agents.Find(preferred.AgentId) is { Presence: not PresenceKind.Available })
            _ = GrainFactory.GetGrain<IConversationGrain>(item.ConversationId).PreferredAway(preferred.AgentId);
    }

    /// <summary>
    /// Slots whose commits were not reported are settled by the conversations' rows. A commit that is still on its way relies on the
    /// epoch until now: with the next one it is refused and asks again, so that nothing comes late into a place given to others.
    /// </summary>
    private async Task SettleSlots(List<string> conversationIds)
    {
        try
        {
            var epoch = (await store.BeginEpoch(Receivers.Queue, Key)).Epoch;
            if (epoch != _epoch + 1) DeactivateOnIdle();
            _epoch = epoch;
            foreach (var id in conversationIds) Correct(id, await store.FindConversation(id), time.GetUtcNow());
        }
        catch (StoreUnavailableException)
        {
            foreach (var id in conversationIds.Where(id => !_items.ContainsKey(id))) _slots.Hold(id, time.GetUtcNow());
        }
    }
}
