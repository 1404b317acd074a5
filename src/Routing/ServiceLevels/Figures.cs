namespace OmniContact.Routing.ServiceLevels;

/// <summary>
/// Counts and sums that add up: of an interval, a queue, an agent or all of them. Live and historical figures are both sums of these, made
/// from the same facts, so they agree.
/// </summary>
public sealed record Figures
{
    // Stays in queues: booked at arrival, the entry into the queue.
    /// <summary>Stays that began.</summary>
    public long Offered { get; init; }
    /// <summary>Ended by a person's answer.</summary>
    public long Answered { get; init; }
    /// <summary>Answered within the target.</summary>
    public long AnsweredInTime { get; init; }
    /// <summary>Waits of the answered.</summary>
    public double AnswerWaitSeconds { get; init; }
    /// <summary>The longest of them.</summary>
    public double LongestAnswerWaitSeconds { get; init; }
    /// <summary>All of them by length.</summary>
    public WaitHistogram AnswerWaits { get; init; } = WaitHistogram.Empty;
    /// <summary>Left while waiting, short ones apart.</summary>
    public long Abandoned { get; init; }
    /// <summary>Left while an agent was offered it or had not answered yet, short ones apart.</summary>
    public long LeftWhileRinging { get; init; }
    /// <summary>Left while waiting for, or ringing at, the next agent.</summary>
    public long LeftInTransfer { get; init; }
    /// <summary>Of the three above, those who left within the target.</summary>
    public long LostInTime { get; init; }
    /// <summary>Waits of the three above.</summary>
    public double LostWaitSeconds { get; init; }
    /// <summary>Left before the queue's threshold for short ones.</summary>
    public long ShortAbandoned { get; init; }
    /// <summary>Sent elsewhere by rule, to a bot, or refused.</summary>
    public long FlowedOut { get; init; }
    /// <summary>Passed on or closed by an agent or the system without an answer.</summary>
    public long EndedUnanswered { get; init; }

    // Contacts: booked at end, when it happened.
    /// <summary>Conversations that customers began.</summary>
    public long Started { get; init; }
    /// <summary>Contacts that agents began: outside service level.</summary>
    public long StartedByAgents { get; init; }
    public long Closed { get; init; }
    /// <summary>Left before any queue, outside a bot.</summary>
    public long LeftAtEntry { get; init; }
    /// <summary>Left while a bot or an IVR spoke.</summary>
    public long LeftInBot { get; init; }
    public long LeftOnHold { get; init; }
    /// <summary>Left after an answer, while the owner was passing them on.</summary>
    public long LeftBetweenAgents { get; init; }
    /// <summary>Ended with the bot, other than by leaving.</summary>
    public long Contained { get; init; }
    /// <summary>Once per conversation, for its last owner.</summary>
    public long Handled { get; init; }
    /// <summary>Parts of other agents.</summary>
    public long Assisted { get; init; }
    /// <summary>Owners' time, rests apart: talk and hold, or the wall clock for text.</summary>
    public double ContactSeconds { get; init; }
    /// <summary>Of that, the customer on hold.</summary>
    public double HeldSeconds { get; init; }
    /// <summary>Of that, the conversation in front of the agent.</summary>
    public double AttendedSeconds { get; init; }
    /// <summary>Time of those who took part besides an owner.</summary>
    public double AssistedSeconds { get; init; }
    public double WrapUpSeconds { get; init; }
    /// <summary>Closed ones that customers came back to, during wrap-up or later.</summary>
    public long Reopened { get; init; }
    public long TransfersOut { get; init; }
    /// <summary>Not taken, and back with the transferor.</summary>
    public long TransfersReturned { get; init; }
    public long CustomerMessages { get; init; }
    /// <summary>First answers of a person.</summary>
    public long FirstReplies { get; init; }
    public double FirstReplySeconds { get; init; }
    /// <summary>Later answers.</summary>
    public long NextReplies { get; init; }
    public double NextReplySeconds { get; init; }
    /// <summary>Closed as resolved.</summary>
    public long Resolved { get; init; }
    /// <summary>From the first queue, or the start, to the end of the resolved.</summary>
    public double ResolutionSeconds { get; init; }

    /// <summary>Conversations that customers rated.</summary>
    public long Ratings { get; init; }
    /// <summary>Of those, with 4 or 5 of 5 stars.</summary>
    public long SatisfiedRatings { get; init; }
    public long Stars { get; init; }

    // Offers: booked at end.
    public long Offers { get; init; }
    public long OffersAccepted { get; init; }
    public long OffersRejected { get; init; }
    /// <summary>RONA.</summary>
    public long OffersLapsed { get; init; }
    public long OffersRescinded { get; init; }

    // Agents' time: booked when it passes, split at the borders of intervals.
    public double SignedInSeconds { get; init; }
    /// <summary>Available, at work or not.</summary>
    public double AvailableSeconds { get; init; }
    public double BreakSeconds { get; init; }
    public double NotRespondingSeconds { get; init; }
    /// <summary>With at least one contact, offer or wrap-up that costs units.</summary>
    public double OccupiedSeconds { get; init; }
    /// <summary>Available, or occupied whatever the state.</summary>
    public double WorkableSeconds { get; init; }
    /// <summary>Units in use times time.</summary>
    public double UnitSeconds { get; init; }
    /// <summary>Units of the profile times workable time.</summary>
    public double CapacityUnitSeconds { get; init; }

    public static Figures Zero { get; } = new();

    /// <summary>Customers who left after they had entered a queue and before an answer, short ones apart.</summary>
    public long Lost => Abandoned + LeftWhileRinging + LeftInTransfer;

    public static Figures operator +(Figures a, Figures b) => new()
    {
        Offered = a.Offered + b.Offered,
        Answered = a.Answered + b.Answered,
        AnsweredInTime = a.AnsweredInTime + b.AnsweredInTime,
        AnswerWaitSeconds = a.AnswerWaitSeconds + b.AnswerWaitSeconds,
        LongestAnswerWaitSeconds = Math.Max(a.LongestAnswerWaitSeconds, b.LongestAnswerWaitSeconds),
        AnswerWaits = a.AnswerWaits + b.AnswerWaits,
        Abandoned = a.Abandoned + b.Abandoned,
        LeftWhileRinging = a.LeftWhileRinging + b.LeftWhileRinging,
        LeftInTransfer = a.LeftInTransfer + b.LeftInTransfer,
        LostInTime = a.LostInTime + b.LostInTime,
        LostWaitSeconds = a.LostWaitSeconds + b.LostWaitSeconds,
        ShortAbandoned = a.ShortAbandoned + b.ShortAbandoned,
        FlowedOut = a.FlowedOut + b.FlowedOut,
        EndedUnanswered = a.EndedUnanswered + b.EndedUnanswered,
        Started = a.Started + b.Started,
        StartedByAgents = a.StartedByAgents + b.StartedByAgents,
        Closed = a.Closed + b.Closed,
        LeftAtEntry = a.LeftAtEntry + b.LeftAtEntry,
        LeftInBot = a.LeftInBot + b.LeftInBot,
        LeftOnHold = a.LeftOnHold + b.LeftOnHold,
        LeftBetweenAgents = a.LeftBetweenAgents + b.LeftBetweenAgents,
        Contained = a.Contained + b.Contained,
        Handled = a.Handled + b.Handled,
        Assisted = a.Assisted + b.Assisted,
        ContactSeconds = a.ContactSeconds + b.ContactSeconds,
        HeldSeconds = a.HeldSeconds + b.HeldSeconds,
        AttendedSeconds = a.AttendedSeconds + b.AttendedSeconds,
        AssistedSeconds = a.AssistedSeconds + b.AssistedSeconds,
        WrapUpSeconds = a.WrapUpSeconds + b.WrapUpSeconds,
        Reopened = a.Reopened + b.Reopened,
        TransfersOut = a.TransfersOut + b.TransfersOut,
        TransfersReturned = a.TransfersReturned + b.TransfersReturned,
        CustomerMessages = a.CustomerMessages + b.CustomerMessages,
        FirstReplies = a.FirstReplies + b.FirstReplies,
        FirstReplySeconds = a.FirstReplySeconds + b.FirstReplySeconds,
        NextReplies = a.NextReplies + b.NextReplies,
        NextReplySeconds = a.NextReplySeconds + b.NextReplySeconds,
        Resolved = a.Resolved + b.Resolved,
        ResolutionSeconds = a.ResolutionSeconds + b.ResolutionSeconds,
        Ratings = a.Ratings + b.Ratings,
        SatisfiedRatings = a.SatisfiedRatings + b.SatisfiedRatings,
        Stars = a.Stars + b.Stars,
        Offers = a.Offers + b.Offers,
        OffersAccepted = a.OffersAccepted + b.OffersAccepted,
        OffersRejected = a.OffersRejected + b.OffersRejected,
        OffersLapsed = a.OffersLapsed + b.OffersLapsed,
        OffersRescinded = a.OffersRescinded + b.OffersRescinded,
        SignedInSeconds = a.SignedInSeconds + b.SignedInSeconds,
        AvailableSeconds = a.AvailableSeconds + b.AvailableSeconds,
        BreakSeconds = a.BreakSeconds + b.BreakSeconds,
        NotRespondingSeconds = a.NotRespondingSeconds + b.NotRespondingSeconds,
        OccupiedSeconds = a.OccupiedSeconds + b.OccupiedSeconds,
        WorkableSeconds = a.WorkableSeconds + b.WorkableSeconds,
        UnitSeconds = a.UnitSeconds + b.UnitSeconds,
        CapacityUnitSeconds = a.CapacityUnitSeconds + b.CapacityUnitSeconds,
    };
}
