using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>An owner passes a conversation on.</summary>
public static class Transfers
{
    /// <summary>To a queue: refused before release when it does not admit; otherwise the owner lets go at once.</summary>
    /// <param name="conversation">Active.</param>
    /// <param name="agentId">The owner.</param>
    /// <param name="entry">Where it is to wait.</param>
    /// <param name="answer">The target queue's word.</param>
    /// <param name="queue">Settings of the queue that it comes from: bounds and wrap-up.</param>
    /// <param name="now">The clock.</param>
    /// <param name="wayBack">Where the owner can be asked when nobody takes it; null = in the queue that it comes from.</param>
    public static Decision ToQueue(
        Conversation conversation, string agentId, QueueEntry entry, AdmissionAnswer answer, QueueSettings queue, DateTimeOffset now, string? wayBack = null)
    {
        if (Guard.FreeOwner(conversation, agentId, "transfer") is { } refusal) return Decision.Refused(conversation, refusal);
        if (TooFar(conversation, queue) is { } far) return Decision.Refused(conversation, far);
        if (answer.Refusal is { } closed) return Decision.Refused(conversation, closed);
        var turn = new Turn(conversation, now);
        var until = turn.Now.AddSeconds(queue.TransferSeconds);
        Conferencing.DismissAll(turn, ParticipantEnd.ConversationMoved);
        Ownership.End(turn, OwnershipEnd.Transferred, queue.WrapUp);
        Begin(turn, new()
        {
            Kind = TransferKind.ToQueue,
            FromAgentId = agentId,
            StartedAt = turn.Now,
            Until = until,
            ToQueueId = entry.QueueId,
            FromQueueId = wayBack ?? conversation.QueueId,
        });
        Places.Take(turn, entry, EntryReason.Transfer, new Bar(agentId, until));
        return turn.Done();
    }

    /// <summary>To a colleague, who may be busy: the owner keeps it until the colleague accepts, at most for the bound.</summary>
    /// <param name="conversation">Active.</param>
    /// <param name="agentId">The owner.</param>
    /// <param name="toAgentId">The colleague.</param>
    /// <param name="throughQueueId">A queue in which the colleague is signed in and which has a place; null = there is none.</param>
    /// <param name="queue">Bounds.</param>
    /// <param name="now">The clock.</param>
    public static Decision ToAgent(
        Conversation conversation, string agentId, string toAgentId, string? throughQueueId, QueueSettings queue, DateTimeOffset now)
    {
        if (Guard.FreeOwner(conversation, agentId, "transfer") is { } refusal) return Decision.Refused(conversation, refusal);
        if (TooFar(conversation, queue) is { } far) return Decision.Refused(conversation, far);
        if (toAgentId == agentId) return Decision.Refused(conversation, RefusalKind.NotAllowed, "transfer: the agent owns it already");
        if (conversation.Participants.Any(p => p.AgentId == toAgentId))
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"transfer: agent {toAgentId} takes part already; leave it to them");
        if (throughQueueId is null) return Decision.Refused(conversation, RefusalKind.NotReady, $"transfer: agent {toAgentId} is not signed in");
        var turn = new Turn(conversation, now);
        var until = turn.Now.AddSeconds(queue.TransferSeconds);
        Begin(turn, new()
        {
            Kind = TransferKind.ToAgent,
            FromAgentId = agentId,
            StartedAt = turn.Now,
            Until = until,
            ToAgentId = toAgentId,
            FromQueueId = conversation.QueueId,
        });
        Places.Take(turn, new() { QueueId = throughQueueId, Preferred = new(toAgentId, PreferredAgent.Named, until) }, EntryReason.Transfer);
        return turn.Done();
    }

    /// <summary>The owner, who still has it, changes their mind.</summary>
    public static Decision Cancel(Conversation conversation, string agentId, DateTimeOffset now)
    {
        if (Guard.Owner(conversation, agentId, "cancel transfer") is { } refusal) return Decision.Refused(conversation, refusal);
        if (conversation.Transfer is null) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        CallOff(turn, TransferOutcome.CalledOff);
        return turn.Done();
    }

    /// <summary>The owner did not come for a new leg: it goes to whoever accepts, and stays theirs until then.</summary>
    internal static void PassOn(Turn turn, QueueEntry entry)
    {
        if (turn.State is not { OwnerId: { } owner, Waiting: null } c) return;
        turn.State = c with { Transfer = new() { Kind = TransferKind.PassedOn, FromAgentId = owner, StartedAt = turn.Now, FromQueueId = c.QueueId } };
        Started(turn);
        // The owner can still take the leg, but is not offered what is theirs.
        Places.Take(turn, entry, EntryReason.Requeue, new Bar(owner, turn.Now + Parking.Longest));
    }

    /// <summary>Ends a transfer that nobody has taken; an owner who kept it goes on with it.</summary>
    internal static void CallOff(Turn turn, TransferOutcome outcome)
    {
        if (turn.State.Transfer is not { } transfer) return;
        if (turn.State.OwnerId is not null)
        {
            Offering.Rescind(turn, RescindReason.CalledOff);
            Places.Leave(turn, PlaceLeftReason.TransferEnded);
            turn.State = turn.State with { QueueId = transfer.FromQueueId ?? turn.State.QueueId };
        }

        Ended(turn, transfer, outcome);
        if (outcome != TransferOutcome.Overtaken) Activity.WaitForNext(turn);
    }

    /// <summary>The queue in which the transferor can be asked, who is seldom a member of the one that did not take it; null = it need not move for that.</summary>
    internal static string? WayBack(Conversation c, DateTimeOffset at) =>
        c is { Transfer: { Kind: TransferKind.ToQueue, FromQueueId: { } from } transfer, Waiting: { } waiting }
        && from != waiting.QueueId && Bars.Against(waiting, transfer.FromAgentId, at) is null
            ? from
            : null;

    /// <summary>Not taken in time. Kept by its owner: called off. Queued: the transferor is asked first, then the queue's overflow.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="placement">What the way back led to; null when it led nowhere, or was not asked for.</param>
    /// <param name="queue">Settings of the queue that did not take it: the wait for the transferor.</param>
    internal static void GiveBack(Turn turn, Placement? placement, QueueSettings queue)
    {
        if (turn.State is not { Transfer: { Kind: TransferKind.ToQueue } transfer, Waiting: { } waiting })
        {
            CallOff(turn, TransferOutcome.Returned);
            return;
        }

        Ended(turn, transfer, TransferOutcome.Returned);
        if (Bars.Against(waiting, transfer.FromAgentId, turn.At) is not null)
        {
            // Asked already as anybody may be, and refused or let it lapse: there is nobody to wait for.
            turn.State = turn.State with { Waiting = waiting with { OverflowAt = turn.At } };
            return;
        }

        var preferred = new PreferredAgent(transfer.FromAgentId, PreferredAgent.Returned, turn.Now.AddSeconds(queue.OwnerWaitSeconds));
        var back = placement is { Action: ExitAction.Queue, QueueId: { } queueId } && queueId == transfer.FromQueueId && queueId != waiting.QueueId;
        if (back)
        {
            Places.Leave(turn, PlaceLeftReason.TransferEnded);
            Places.Take(turn, new() { QueueId = transfer.FromQueueId!, Preferred = preferred, CameFrom = placement!.CameFrom }, EntryReason.Requeue);
        }

        turn.State = turn.State with { Waiting = turn.State.Waiting! with { Preferred = preferred, OverflowAt = preferred.Until } };
        if (!back) turn.Say(new PreferredWaitBegan { Preferred = preferred });
    }

    internal static void Taken(Turn turn)
    {
        if (turn.State.Transfer is { } transfer) Ended(turn, transfer, TransferOutcome.Taken);
    }

    private static void Begin(Turn turn, Transfer transfer)
    {
        turn.State = turn.State with { Transfer = transfer, Hops = turn.State.Hops + 1 };
        Started(turn);
    }

    private static void Started(Turn turn)
    {
        var transfer = turn.State.Transfer!;
        turn.Say(new TransferStarted
        {
            AgentId = transfer.FromAgentId,
            Transfer = transfer.Kind,
            ToAgentId = transfer.ToAgentId,
            ToQueueId = transfer.ToQueueId,
            Hops = turn.State.Hops,
            Until = transfer.Until,
        });
    }

    private static void Ended(Turn turn, Transfer transfer, TransferOutcome outcome)
    {
        turn.State = turn.State with { Transfer = null };
        turn.Say(new TransferEnded { AgentId = transfer.FromAgentId, Transfer = transfer.Kind, Outcome = outcome });
    }

    private static Refusal? TooFar(Conversation conversation, QueueSettings queue) => conversation.Hops < queue.MaximumHops
        ? null
        : new(RefusalKind.NotAllowed, $"transfer: passed on {conversation.Hops} times already, the limit is {queue.MaximumHops}");
}
