using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class Centre
{
    private static readonly LossPolicy Loss = new();

    /// <summary>Lets time pass; whatever falls due is carried out at its instant.</summary>
    public void PassUntil(DateTimeOffset target)
    {
        while (NextDue() is { } due && due <= target)
        {
            if (due > Now) Now = due;
            WakeAll();
            Settle();
        }

        Now = target;
        WakeAll();
        Settle();
    }

    public DateTimeOffset? NextDue() => _due.Values.Cast<DateTimeOffset?>()
        .Concat(Presences.Values.Select(presence => PresenceWaking.NextStage(presence, Loss)))
        .Concat(Matchers.Values.Select(matcher => matcher.NextDeadline))
        .Min();

    private void WakeAll()
    {
        foreach (var id in _due.Where(due => due.Value <= Now).Select(due => due.Key).Order(StringComparer.Ordinal).ToArray()) Wake(Conversations[id]);
        foreach (var presence in Presences.Values.ToArray())
        {
            Keep(PresenceWaking.Wake(presence, Loss, Now));
            LetGo(presence.AgentId);
        }
    }

    private void Wake(Conversation c)
    {
        var queue = Queue(c);
        var question = Waking.Asks(c, queue, Now);
        Apply(Waking.Wake(c, queue, question is null ? null : Walk(Route.By(question.Exit, question.CameFrom), c, question.Reason), Now));
        // Something due by the settings of another queue is left for the next wake.
        Arm(Conversations[c.Id]);
    }

    private void LetGo(string agentId)
    {
        var presence = Presences[agentId];
        if (presence.SignedIn && presence.Loss == LossStage.None) return;
        var left = 0;
        foreach (var c in Alive.Values.ToArray())
        {
            if (c.Offer?.AgentId == agentId && LettingGo.OfOffers(presence)) Apply(Offering.Rescind(c, agentId, c.Offer.Fence, RescindReason.AgentGone, Now));
            if (c.OwnerId != agentId || c.QueueId is not { } queueId || !LettingGo.Of(presence, c.Medium) || Requeue(c, agentId)) continue;
            left++;
            if (c.Offer is null && Length(queueId) < Configuration.Queue(queueId)!.MaximumLength) Witness.Broken(Promise.Grace, $"{c.Id} stays with {agentId}, who has gone, though {queueId} has room");
        }

        presence = Presences[agentId];
        var settling = presence.Settling.RemoveAll(choice =>
            Conversations[choice.ConversationId] is var c && (c.OwnerId != agentId || Requeue(c, agentId)));
        if (presence.LetsGo) Presences[agentId] = LettingGo.Done(Presences[agentId], left == 0, settling);
    }
}
