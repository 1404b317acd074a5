using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// What a conversation's fact adds to the figures. Each fact is counted by itself, without memory, so the figures of any set of facts are the
/// sum over them, in any order: a live board and a report over years use the same sums.
/// </summary>
public static class Tally
{
    /// <summary>Null when the fact adds nothing.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="queue">The queue that it names, for target and hours; null = defaults, always open.</param>
    public static Booked? Of(ConversationFact fact, ConfiguredQueue? queue)
    {
        var (at, figures) = fact switch
        {
            Enqueued { WhileOwned: false } f => (f.SegmentAt, new Figures { Offered = 1 }),
            Answered f => (f.EnteredAt, OfAnswer(f, queue)),
            SegmentEnded f => (f.EnteredAt, OfUnanswered(f, queue)),
            _ => (fact.At, Contact(fact) ?? Offer(fact)),
        };
        return figures is null ? null : new Booked
        {
            At = at, QueueId = fact.QueueId, AgentId = fact.AgentId, Medium = fact.Medium, Simulated = fact.Simulated, Figures = figures,
        };
    }

    private static Figures OfAnswer(Answered f, ConfiguredQueue? queue)
    {
        var wait = Wait(f, f.EnteredAt, queue);
        return new()
        {
            Answered = 1,
            AnsweredInTime = InTime(wait, f, queue),
            AnswerWaitSeconds = wait,
            LongestAnswerWaitSeconds = wait,
            AnswerWaits = WaitHistogram.Of(wait),
        };
    }

    private static Figures OfUnanswered(SegmentEnded f, ConfiguredQueue? queue)
    {
        switch (f.Outcome)
        {
            case SegmentOutcome.ShortAbandoned: return new() { ShortAbandoned = 1 };
            case SegmentOutcome.FlowedOut or SegmentOutcome.ToBot or SegmentOutcome.Refused: return new() { FlowedOut = 1 };
            case SegmentOutcome.PassedOn or SegmentOutcome.Closed: return new() { EndedUnanswered = 1 };
        }

        var wait = Wait(f, f.EnteredAt, queue);
        var lost = new Figures { LostInTime = InTime(wait, f, queue), LostWaitSeconds = wait };
        return f.LeftWhile switch
        {
            LeftWhile.Ringing => lost with { LeftWhileRinging = 1 },
            LeftWhile.Transfer => lost with { LeftInTransfer = 1 },
            _ => lost with { Abandoned = 1 },
        };
    }

    private static Figures? Contact(ConversationFact fact) => fact switch
    {
        ConversationStarted f => f.StartedBy is null ? new() { Started = 1 } : new() { StartedByAgents = 1 },
        ConversationClosed f => OfClosed(f),
        OwnershipEnded f => new()
        {
            Handled = f.Handled ? 1 : 0,
            Assisted = f.Handled ? 0 : 1,
            ContactSeconds = f.OwnedSeconds - f.RestedSeconds,
            HeldSeconds = f.HeldSeconds,
            AttendedSeconds = f.AttendedSeconds,
        },
        ParticipantLeft { Seconds: > 0 } f => new() { Assisted = f.Reason == ParticipantEnd.BecameOwner ? 0 : 1, AssistedSeconds = f.Seconds },
        WrapUpEnded f => new() { WrapUpSeconds = f.Seconds },
        Reopened => new() { Reopened = 1 },
        TransferStarted { Transfer: not TransferKind.PassedOn } => new() { TransfersOut = 1 },
        TransferEnded { Outcome: TransferOutcome.Returned } => new() { TransfersReturned = 1 },
        Rated f => OfRating(f),
        MessageReceived => new() { CustomerMessages = 1 },
        MessageSent { ResponseSeconds: { } seconds, First: true } => new() { FirstReplies = 1, FirstReplySeconds = seconds },
        MessageSent { ResponseSeconds: { } seconds } => new() { NextReplies = 1, NextReplySeconds = seconds },
        _ => null,
    };

    /// <summary>A changed answer takes its place: the earlier one is taken out again, so that sums need no memory.</summary>
    private static Figures OfRating(Rated f) => new()
    {
        Ratings = f.StarsBefore is null ? 1 : 0,
        SatisfiedRatings = (f.Stars >= Rating.Satisfied ? 1 : 0) - (f.StarsBefore >= Rating.Satisfied ? 1 : 0),
        Stars = f.Stars - (f.StarsBefore ?? 0),
    };

    private static Figures OfClosed(ConversationClosed f) => new()
    {
        Closed = 1,
        LeftAtEntry = f.LeftWhile == LeftWhile.Entry ? 1 : 0,
        LeftInBot = f.LeftWhile == LeftWhile.Bot ? 1 : 0,
        LeftOnHold = f.LeftWhile == LeftWhile.Hold ? 1 : 0,
        LeftBetweenAgents = f is { LeftWhile: LeftWhile.Transfer, Answered: true } ? 1 : 0,
        Contained = f is { InBot: true, LeftWhile: null, Reason: CloseReason.Resolved or CloseReason.CustomerSilent } ? 1 : 0,
        Resolved = f.Reason == CloseReason.Resolved ? 1 : 0,
        ResolutionSeconds = f.Reason == CloseReason.Resolved ? f.ResolutionSeconds : 0,
    };

    private static Figures? Offer(ConversationFact fact) => fact switch
    {
        OfferMade => new() { Offers = 1 },
        OfferAccepted => new() { OffersAccepted = 1 },
        OfferRejected => new() { OffersRejected = 1 },
        OfferLapsed => new() { OffersLapsed = 1 },
        OfferRescinded => new() { OffersRescinded = 1 },
        _ => null,
    };

    private static double Wait(ConversationFact fact, DateTimeOffset since, ConfiguredQueue? queue) =>
        Math.Round((queue ?? Unknown).WaitSeconds(fact.Medium, since, fact.At), 3);

    private static long InTime(double wait, ConversationFact fact, ConfiguredQueue? queue) =>
        wait <= (queue ?? Unknown).Settings.Policy(fact.Medium).TargetSeconds ? 1 : 0;

    private static readonly ConfiguredQueue Unknown = new(QueueSettings.Fallback);
}
