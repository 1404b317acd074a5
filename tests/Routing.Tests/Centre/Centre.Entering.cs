using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class Centre
{
    /// <summary>Walks the way through the queues until one admits.</summary>
    public Placement? Walk(Route route, Conversation c, EntryReason reason)
    {
        while (route.Ask is { } queueId) route = route.After(Admit(queueId, c, reason));
        return route.Result;
    }

    public AdmissionAnswer Admit(string queueId, Conversation c, EntryReason reason)
    {
        var queue = Configuration.Configured(queueId)!;
        var situation = new QueueSituation
        {
            Medium = c.Medium,
            IsOpen = queue.Hours?.IsOpen(Now) ?? true,
            Length = Length(queueId),
            Staffed = Configuration.MembersOf(queueId).Any(member => Presences[member.AgentId].SignedIn),
            IsMember = c.Waiting?.QueueId == queueId,
            Reason = reason,
        };
        var answer = AdmissionRule.Decide(queue.Settings, situation);
        Witness.See(situation, answer);
        return answer;
    }

    public int Length(string queueId) => Waiting.Count(c => c.Waiting!.QueueId == queueId);

    /// <summary>Where an entry leads, with the wait for a preferred agent where one can be expected.</summary>
    public QueueEntry Entry(Placement placement, Conversation c, ImmutableArray<WantedAgent> wanted) => new()
    {
        QueueId = placement.QueueId!,
        CameFrom = placement.CameFrom,
        Preferred = StickyRule.Choose(Configuration.Queue(placement.QueueId!)!.Sticky, [.. wanted.Select(agent => Outlook(agent, c.Medium))], Now),
    };

    private AgentOutlook Outlook(WantedAgent wanted, Medium medium)
    {
        var presence = Presences[wanted.AgentId];
        var room = Capacity.RoomAhead(Profile(wanted.AgentId), Loads(wanted.AgentId));
        var free = room.Free.Has(medium) || room.ExpectedAt[(int)medium] < Now ? Now : room.ExpectedAt[(int)medium];
        return new AgentOutlook(wanted, presence.TakesOffers && Readiness.Of(presence).Has(medium), free);
    }

    /// <summary>A new contact goes where its queue, or that queue's exit, sends it.</summary>
    public void Enter(Conversation c, string queueId, ImmutableDictionary<string, int> skills, ImmutableArray<WantedAgent> wanted)
    {
        switch (Walk(Route.To(queueId), c, EntryReason.First))
        {
            case { Action: ExitAction.Queue } placement:
                Apply(Queueing.Enqueue(c, Entry(placement, c, wanted) with { RequiredSkills = skills }, Now));
                break;
            case { Action: ExitAction.Callback or ExitAction.LeaveMessage } left:
                Leave(c with { Medium = Deferring.MediumFor(left.Action, c.Medium) }, left.QueueId ?? left.CameFrom[^1], skills);
                break;
            default:
                Apply(Closing.Close(c, null, CloseReason.Refused, QueueSettings.Fallback, Now));
                break;
        }
    }

    /// <summary>The owner gives it back, or has gone: it waits with its age where there is room.</summary>
    private void Leave(Conversation c, string queueId, ImmutableDictionary<string, int> skills) => Apply(
        Walk(Route.To(queueId), c, EntryReason.Overflow) is { Action: ExitAction.Queue } placement
            ? Queueing.Enqueue(c with { StartMedium = c.Medium }, Entry(placement, c, []) with { RequiredSkills = skills }, Now)
            : Closing.Close(c, null, CloseReason.Refused, QueueSettings.Fallback, Now));

    public bool Requeue(Conversation c, string ownerId) =>
        Walk(Route.To(c.QueueId!), c, EntryReason.Requeue) is { Action: ExitAction.Queue } placement
        && Apply(Queueing.Requeue(c, ownerId, Entry(placement, c, []), 0, Now));
}
