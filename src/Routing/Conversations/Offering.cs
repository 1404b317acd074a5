using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Offers: leases of one agent on a waiting conversation, told apart by a fencing number that only grows.</summary>
public static class Offering
{
    /// <summary>
    /// Leases it to an agent. Text in mode auto is the agent's at once. A conversation that an owner keeps until somebody else
    /// takes it can be offered too.
    /// </summary>
    public static Decision Make(Conversation conversation, OfferTerms terms, QueueSettings queue, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        if (OfferRules.Refusal(conversation, terms, turn.Now) is { } refusal) return Decision.Refused(conversation, refusal);
        Make(turn, OfferRules.ToOffer(terms, conversation.Fence + 1, turn.Now), terms.Explanation, by: null, terms.Turn);
        if (terms.Mode == OfferMode.Auto && conversation.Medium.IsText()) Take(turn, queue, OwnershipOrigin.Offer, by: null);
        return turn.Done();
    }

    /// <summary>The agent takes it. A late, foreign or repeated answer is refused, each by its name.</summary>
    /// <param name="conversation">Offered to that agent.</param>
    /// <param name="agentId">Who.</param>
    /// <param name="fence">Of the offer.</param>
    /// <param name="queue">Settings of the queue that gave the owner who transferred it their part: wrap-up.</param>
    /// <param name="now">The clock.</param>
    public static Decision Accept(Conversation conversation, string agentId, long fence, QueueSettings queue, DateTimeOffset now)
    {
        if (conversation.OwnerId == agentId && conversation.OwnerFence == fence)
            return Decision.Refused(conversation, RefusalKind.WrongState, $"accept: the agent has taken offer {fence} already; the conversation is {conversation.Status}");
        var turn = new Turn(conversation, now);
        if (OfferRules.NotLive(conversation, agentId, fence, turn.Now, "accept") is { } refusal) return Decision.Refused(conversation, refusal);
        Take(turn, queue, OwnershipOrigin.Offer, by: null);
        return turn.Done();
    }

    /// <summary>The agent says no and is not asked again for the back-off.</summary>
    /// <param name="conversation">Offered to that agent.</param>
    /// <param name="agentId">Who.</param>
    /// <param name="fence">Of the offer.</param>
    /// <param name="reason">The agent's words, or null.</param>
    /// <param name="rejectedBefore">Offers that the agent has rejected since signing in.</param>
    /// <param name="queue">Whether rejecting is allowed, how often, and the back-off.</param>
    /// <param name="now">The clock.</param>
    public static Decision Reject(
        Conversation conversation, string agentId, long fence, string? reason, int rejectedBefore, QueueSettings queue, DateTimeOffset now)
    {
        var turn = new Turn(conversation, now);
        if (OfferRules.NotLive(conversation, agentId, fence, turn.Now, "reject") is { } refusal) return Decision.Refused(conversation, refusal);
        if (!queue.RejectAllowed) return Decision.Refused(conversation, RefusalKind.NotAllowed, $"reject: queue {queue.Id} does not allow it");
        if (rejectedBefore >= queue.RejectLimit)
            return Decision.Refused(conversation, RefusalKind.NotAllowed, $"reject: {rejectedBefore} rejected already, the limit is {queue.RejectLimit}");
        var bar = BarOf(conversation.Offer!, queue, turn);
        Ended(turn, new OfferRejected { Fence = fence, RingSeconds = Ring(turn), Reason = reason, BarredUntil = bar.Until }, bar);
        return turn.Done();
    }

    /// <summary>The system withdraws it; the agent has missed nothing and is not barred. Void when that offer is not live any more.</summary>
    public static Decision Rescind(Conversation conversation, string agentId, long fence, RescindReason reason, DateTimeOffset now)
    {
        if (conversation.Offer is not { } offer || offer.Fence != fence || offer.AgentId != agentId) return Decision.Unchanged(conversation);
        var turn = new Turn(conversation, now);
        Rescind(turn, reason);
        return turn.Done();
    }

    internal static void Make(Turn turn, Offer offer, OfferExplanation? explanation, string? by, AgentTurn? taken = null)
    {
        turn.State = turn.State with { Status = ConversationStatus.Offered, Fence = offer.Fence, Offer = offer, Why = explanation };
        turn.Say(new OfferMade
        {
            AgentId = offer.AgentId,
            Fence = offer.Fence,
            Mode = offer.Mode,
            Origin = offer.Origin,
            ExpiresAt = offer.ExpiresAt,
            TurnAt = offer.TurnAt,
            PlaceKnownAt = offer.PlaceKnownAt,
            ReadyAt = offer.ReadyAt,
            ConfigurationVersion = offer.ConfigurationVersion,
            Units = offer.Units,
            WaitSeconds = Elapsed.Seconds(turn.State.Waiting?.SegmentAt, turn.At),
            By = by,
            Explanation = explanation,
            Turn = taken,
        });
    }

    /// <summary>Ownership changes here and nowhere earlier: an owner who kept it goes to wrap-up now.</summary>
    internal static void Take(Turn turn, QueueSettings queue, OwnershipOrigin origin, string? by)
    {
        var c = turn.State;
        var offer = c.Offer!;
        turn.Say(new OfferAccepted
        {
            AgentId = offer.AgentId, Fence = offer.Fence, RingSeconds = Ring(turn), WaitSeconds = Elapsed.Seconds(c.Waiting?.SegmentAt, turn.At),
        });
        turn.State = c with { Offer = null, Waiting = null, Bars = [], QueueId = offer.QueueId };
        Ownership.End(turn, OwnershipEnd.Transferred, queue.WrapUp);
        Transfers.Taken(turn);
        Ownership.Begin(turn, offer.AgentId, origin, offer.Units, by);
    }

    internal static void Lapse(Turn turn, QueueSettings? queue)
    {
        if (turn.State.Offer is not { } offer) return;
        var bar = BarOf(offer, queue ?? QueueSettings.Fallback, turn);
        Ended(turn, new OfferLapsed { Fence = offer.Fence, RingSeconds = Ring(turn), BarredUntil = bar.Until }, bar);
    }

    internal static void Rescind(Turn turn, RescindReason reason)
    {
        if (turn.State.Offer is not { } offer) return;
        Back(turn, new OfferRescinded { AgentId = offer.AgentId, Fence = offer.Fence, RingSeconds = Ring(turn), Reason = reason }, null);
    }

    /// <summary>Rejected or lapsed: the agent is barred, and a transfer meant for this agent is over.</summary>
    private static void Ended(Turn turn, ConversationFact fact, Bar bar)
    {
        Back(turn, fact with { AgentId = bar.AgentId }, bar);
        if (turn.State.Transfer is { Kind: TransferKind.ToAgent }) Transfers.CallOff(turn, TransferOutcome.Returned);
        else if (turn.State.Waiting?.Preferred?.AgentId == bar.AgentId) Queueing.EndPreferredWait(turn);
    }

    private static void Back(Turn turn, ConversationFact fact, Bar? bar)
    {
        var c = turn.State;
        turn.State = c with
        {
            Status = c.OwnerId is null ? ConversationStatus.Queued : ConversationStatus.Active,
            Offer = null,
            Waiting = c.Waiting is { } waiting ? waiting with { Bars = Bars.Add(waiting.Bars, bar, turn.At) } : null,
        };
        turn.Say(fact);
    }

    private static Bar BarOf(Offer offer, QueueSettings queue, Turn turn) => new(offer.AgentId, turn.At.AddSeconds(queue.BackOffSeconds));

    private static double Ring(Turn turn) => Elapsed.Seconds(turn.State.Offer?.OfferedAt, turn.At);
}
