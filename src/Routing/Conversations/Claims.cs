using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Conditional claims by hand: through the same lease, recorded, and exempt from the order.</summary>
public static class Claims
{
    /// <summary>An agent takes a waiting conversation (领取).</summary>
    public static Decision Pull(Conversation conversation, Claim claim, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation is not { Waiting: { } waiting, Status: ConversationStatus.Queued }) return Decision.WrongState(conversation, "claim");
        if (Stale(conversation, claim) is { } stale) return Decision.Refused(conversation, stale);
        var turn = new Turn(conversation, now);
        if (OfferRules.Reserved(waiting, claim.AgentId, turn.Now, "claim") is { } reserved) return Decision.Refused(conversation, reserved);
        Take(turn, claim, OfferOrigin.Pulled, queue);
        return turn.Done();
    }

    /// <summary>A supervisor gives a waiting conversation to an agent, over capacity if need be; an offer to somebody else is withdrawn.</summary>
    public static Decision Force(Conversation conversation, Claim claim, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation is not { OwnerId: null, Status: ConversationStatus.Queued or ConversationStatus.Offered })
            return Decision.WrongState(conversation, "assign");
        if (Stale(conversation, claim) is { } stale) return Decision.Refused(conversation, stale);
        var turn = new Turn(conversation, now);
        Offering.Rescind(turn, RescindReason.Claimed);
        Take(turn, claim, OfferOrigin.Forced, queue);
        return turn.Done();
    }

    /// <summary>Another agent owns it from now on; the old owner goes to wrap-up.</summary>
    public static Decision TakeOver(Conversation conversation, Claim claim, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.OwnerId is not { } owner) return Decision.WrongState(conversation, "take over");
        if (owner == claim.AgentId) return Decision.Unchanged(conversation);
        if (Stale(conversation, claim) is { } stale) return Decision.Refused(conversation, stale);
        var turn = new Turn(conversation, now);
        if (conversation.Status == ConversationStatus.Parked) Parking.Unpark(turn, UnparkReason.Moved);
        Transfers.CallOff(turn, TransferOutcome.Overtaken);
        turn.State = turn.State with { Fence = turn.State.Fence + 1 };
        Ownership.End(turn, OwnershipEnd.TakenOver, queue.WrapUp);
        Ownership.Begin(turn, claim.AgentId, OwnershipOrigin.TakenOver, claim.Units, claim.By);
        return turn.Done();
    }

    private static void Take(Turn turn, Claim claim, OfferOrigin origin, QueueSettings queue)
    {
        var c = turn.State;
        var offer = new Offer
        {
            AgentId = claim.AgentId,
            Fence = c.Fence + 1,
            Mode = OfferMode.Auto,
            Origin = origin,
            QueueId = c.Waiting!.QueueId,
            OfferedAt = turn.Now,
            ExpiresAt = turn.Now,
            TurnAt = turn.Now,
            ConfigurationVersion = claim.ConfigurationVersion,
            Units = claim.Units,
        };
        Offering.Make(turn, offer, claim.Explanation, claim.By);
        Offering.Take(turn, queue, OwnershipOrigin.Offer, claim.By);
    }

    private static Refusal? Stale(Conversation conversation, Claim claim) => claim.SeenFence == conversation.Fence
        ? null
        : new(RefusalKind.Stale, $"claim: it was seen at offer {claim.SeenFence}, but is at {conversation.Fence}; the conversation is {conversation.Status}");
}
