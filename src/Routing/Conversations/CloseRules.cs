using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Conversations;

/// <summary>Which reasons fit which state, and how a customer's leaving is counted.</summary>
internal static class CloseRules
{
    /// <summary>Besides the customer's leaving, which is possible in every open state.</summary>
    internal static bool Allows(ConversationStatus status, CloseReason reason) => status switch
    {
        ConversationStatus.New => reason is CloseReason.Refused or CloseReason.Spam or CloseReason.FlowedOut,
        ConversationStatus.Bot => reason is CloseReason.Resolved or CloseReason.CustomerSilent or CloseReason.Refused
            or CloseReason.Spam or CloseReason.FlowedOut,
        ConversationStatus.Queued => reason is CloseReason.Refused or CloseReason.Spam or CloseReason.FlowedOut or CloseReason.CustomerSilent,
        ConversationStatus.Active or ConversationStatus.Parked => reason is CloseReason.Resolved or CloseReason.CustomerSilent or CloseReason.Spam,
        _ => false,
    };

    internal static LeftWhile WhereLeft(Conversation c) => c.Status switch
    {
        ConversationStatus.New => LeftWhile.Entry,
        ConversationStatus.Bot => LeftWhile.Bot,
        ConversationStatus.Queued => c.Segment?.Reason == EntryReason.Transfer ? LeftWhile.Transfer : LeftWhile.Waiting,
        ConversationStatus.Offered => c.OwnerId is not null || c.Segment?.Reason == EntryReason.Transfer ? LeftWhile.Transfer : LeftWhile.Ringing,
        _ when c.Waiting is not null => LeftWhile.Transfer,
        _ when c.Segment is { AnsweredAt: null, EndedAt: null } => LeftWhile.Ringing,
        _ when c.Legs.Any(leg => leg.State == LegState.Held) => LeftWhile.Hold,
        _ => LeftWhile.Talking,
    };

    internal static SegmentOutcome OutcomeFor(CloseReason reason) => reason switch
    {
        CloseReason.Abandoned => SegmentOutcome.Abandoned,
        CloseReason.ShortAbandoned => SegmentOutcome.ShortAbandoned,
        CloseReason.FlowedOut => SegmentOutcome.FlowedOut,
        CloseReason.Refused => SegmentOutcome.Refused,
        _ => SegmentOutcome.Closed,
    };

    /// <summary>Short is what left the waiting line or the ringing phone sooner than the queue's threshold.</summary>
    internal static CloseReason ReasonFor(Conversation c, LeftWhile where, QueueSettings queue, DateTimeOffset at) => where switch
    {
        LeftWhile.Talking => CloseReason.Resolved,
        LeftWhile.Waiting or LeftWhile.Ringing when Elapsed.Seconds(c.Segment?.EnqueuedAt, at) < queue.ShortAbandonSeconds
            => CloseReason.ShortAbandoned,
        _ => CloseReason.Abandoned,
    };
}
