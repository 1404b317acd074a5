using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;
using OmniContact.Storage;

namespace OmniContact.Conversations;

internal sealed partial class ConversationGrain
{
    /// <summary>Walks the way through queues until one admits it or the way ends; the admitting queue's epoch guards the commit.</summary>
    private async Task<Placed> Place(
        Route route, Change change, CustomerCard customer, string? firstChoice = null, EntryReason reason = EntryReason.First)
    {
        PreferredAgent? preferred = null;
        while (route.Ask is { } queueId)
        {
            var admission = await Admit(queueId, change, customer, firstChoice, reason);
            route = route.After(admission.Answer);
            preferred = admission.Preferred;
        }
        return new Placed(route.Result, preferred);
    }

    /// <summary>What a customer leaves behind waits where the exit says if there is room, else where it is.</summary>
    private async Task<Placement?> PlaceBy(PlacementQuestion question, Change change)
    {
        var placed = await Place(Route.By(question.Exit, question.CameFrom), change, _body!.Customer);
        if (placed.Placement is not { Action: ExitAction.LeaveMessage or ExitAction.Callback, QueueId: { } other } left) return placed.Placement;
        var room = await Place(Route.To(other), change, _body.Customer, reason: EntryReason.Overflow);
        return left with { QueueId = room.Entry?.QueueId };
    }

    private async Task<Admission> Admit(string queueId, Change change, CustomerCard customer, string? firstChoice, EntryReason reason)
    {
        if (Settings.Queue(queueId) is not { } queue)
            return new Admission { QueueEpoch = 0, Answer = new AdmissionAnswer(queueId, ExitTrigger.NobodySignedIn) };
        var admission = await GrainFactory.GetGrain<IQueueGrain>(queueId).Admit(new AdmissionRequest
        {
            ConversationId = Key,
            Medium = change.State.Medium,
            Wanted = StickyRule.Wanted(
                queue.Sticky, firstChoice, customer.DedicatedAgentId, customer.LastAgentId, customer.LastAgentAt, time.GetUtcNow()),
            Reason = reason,
        });
        if (admission.Answer.Admitted) change.Guards.Add(new EpochGuard(Receivers.Queue, queueId, admission.QueueEpoch));
        return admission;
    }
}
