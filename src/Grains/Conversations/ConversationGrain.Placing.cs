using OmniContact.Customers;
using OmniContact.Outbox;
using OmniContact.Queues;
using OmniContact.Routing;
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
        var placed = await Place(Route.By(question.Exit, question.CameFrom), change, _body!.Customer, reason: question.Reason);
        if (placed.Placement is not { Action: ExitAction.LeaveMessage or ExitAction.Callback, QueueId: { } other } left) return placed.Placement;
        var room = await Place(Route.To(other), change, _body.Customer, reason: EntryReason.Overflow);
        return left with { QueueId = room.Entry?.QueueId };
    }

    /// <summary>A change that is not made needs none of the places that queues hold for it.</summary>
    private async Task<Refusal> GivenUp(Change change, Refusal refusal)
    {
        foreach (var guard in change.Guards.Where(guard => guard.Kind == Receivers.Queue)) await Told(guard.Key, _body!.State);
        return refusal;
    }

    /// <summary>Work that waits without its customer stays until some queue has room; the queue that is removed says so again.</summary>
    private async Task LeaveRemovedQueue(Conversation state, Waiting waiting)
    {
        var change = new Change(state);
        var last = Settings.Removed.GetValueOrDefault(waiting.QueueId);
        var exit = RemovedQueue.Exit(last, state.Medium, Settings.EntryPoint(state.EntryPointId)?.DefaultQueueId);
        var placed = await PlaceBy(new PlacementQuestion(exit, [.. waiting.CameFrom, waiting.QueueId]), change);
        var nowhere = placed is null or { Action: ExitAction.LeaveMessage or ExitAction.Callback, QueueId: null };
        if (nowhere && !state.Medium.IsPresent()) return;
        var way = nowhere ? new Placement { Action = ExitAction.Refuse } : placed!;
        change.Apply(Queueing.Move(state, way with { Because = exit.Trigger }, Routing.Queues.QueueSettings.Fallback, time.GetUtcNow()));
        await Commit(change);
    }

    private async Task<Admission> Admit(string queueId, Change change, CustomerCard customer, string? firstChoice, EntryReason reason)
    {
        if (Settings.Queue(queueId) is not { } queue)
            return new Admission { QueueEpoch = 0, Answer = RemovedQueue.Answer(queueId, Settings.EntryPoint(change.State.EntryPointId)?.DefaultQueueId) };
        var admission = await GrainFactory.GetGrain<IQueueGrain>(queueId).Admit(new AdmissionRequest
        {
            ConversationId = Key,
            Medium = change.State.Medium,
            RequiredSkills = change.State.RequiredSkills,
            Credit = change.State.Credit,
            Wanted = StickyRule.Wanted(
                queue.Sticky, firstChoice, customer.DedicatedAgentId, customer.LastAgentId, customer.LastAgentAt, time.GetUtcNow(),
                byHand: reason == EntryReason.Requeue),
            Reason = reason,
        });
        if (admission.Answer.Admitted) change.Guards.Add(new EpochGuard(Receivers.Queue, queueId, admission.QueueEpoch));
        return admission;
    }
}
