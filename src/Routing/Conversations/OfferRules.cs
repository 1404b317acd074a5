using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>What has to hold for an offer to be made, and for an answer to it to count.</summary>
internal static class OfferRules
{
    internal static Refusal? Refusal(Conversation conversation, OfferTerms terms, DateTimeOffset now)
    {
        if (conversation.Waiting is not { } waiting || conversation.Status is not (ConversationStatus.Queued or ConversationStatus.Active))
            return new(RefusalKind.WrongState, $"offer: not possible while the conversation is {conversation.Status}");
        if (terms.QueueId != waiting.QueueId) return new(RefusalKind.Stale, $"offer: it waits in queue {waiting.QueueId}, not in {terms.QueueId}");
        if (terms.ExpiresAt <= now) return new(RefusalKind.Invalid, $"offer: expiresAt {terms.ExpiresAt:O} is not after {now:O}");
        if (terms.Units < 0) return new(RefusalKind.Invalid, $"offer: units {terms.Units} is below 0");
        if (terms.Mode == OfferMode.Auto && conversation.Medium == Medium.Callback)
            return new(RefusalKind.NotAllowed, "offer: a callback is never taken automatically");
        if (terms.AgentId == conversation.OwnerId) return new(RefusalKind.NotAllowed, $"offer: agent {terms.AgentId} owns it");
        if (conversation.Transfer is { Kind: TransferKind.ToAgent } transfer && terms.AgentId != transfer.ToAgentId)
            return new(RefusalKind.NotAllowed, $"offer: it was transferred to agent {transfer.ToAgentId}");
        if (Bars.Against(waiting, terms.AgentId, now) is { } bar)
            return new(RefusalKind.NotAllowed, $"offer: agent {terms.AgentId} is barred until {bar.Until:O}");
        return Reserved(waiting, terms.AgentId, now, "offer");
    }

    /// <summary>While the wait for a preferred agent runs, the item fits nobody else.</summary>
    internal static Refusal? Reserved(Waiting waiting, string agentId, DateTimeOffset now, string move) =>
        waiting.Preferred is { } preferred && preferred.AgentId != agentId && preferred.Until > now
            ? new(RefusalKind.NotAllowed, $"{move}: it waits for agent {preferred.AgentId} until {preferred.Until:O}")
            : null;

    /// <summary>Late, foreign and repeated answers, told apart.</summary>
    internal static Refusal? NotLive(Conversation conversation, string agentId, long fence, DateTimeOffset now, string move)
    {
        if (conversation.Offer is not { } offer)
            return fence > 0 && fence <= conversation.Fence
                ? new(RefusalKind.Stale, $"{move}: offer {fence} is over; the conversation is {conversation.Status}")
                : new(RefusalKind.WrongState, $"{move}: no offer is live; the conversation is {conversation.Status}");
        if (offer.Fence != fence) return new(RefusalKind.Stale, $"{move}: offer {fence} is not the live one; the conversation is {conversation.Status}");
        if (offer.AgentId != agentId) return new(RefusalKind.NotYours, $"{move}: the offer is another agent's; the conversation is {conversation.Status}");
        return now < offer.ExpiresAt ? null : new(RefusalKind.Stale, $"{move}: offer {fence} lapsed at {offer.ExpiresAt:O}; the conversation is {conversation.Status}");
    }

    internal static Offer ToOffer(OfferTerms terms, long fence, DateTimeOffset now) => new()
    {
        AgentId = terms.AgentId,
        Fence = fence,
        Mode = terms.Mode,
        QueueId = terms.QueueId,
        OfferedAt = now,
        ExpiresAt = terms.ExpiresAt.ToUniversalTime(),
        TurnAt = terms.TurnAt.ToUniversalTime(),
        PlaceKnownAt = terms.PlaceKnownAt?.ToUniversalTime(),
        ReadyAt = terms.ReadyAt?.ToUniversalTime(),
        ConfigurationVersion = terms.ConfigurationVersion,
        Units = terms.Units,
    };
}
