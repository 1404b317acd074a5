namespace OmniContact.Boards;

/// <summary>Figures of the day so far (UTC), each booked when it happened. Means are null while nothing was counted.</summary>
public sealed record BoardFigures
{
    public required DateOnly Day { get; init; }
    /// <summary>Position of the last fact that is in the figures.</summary>
    public long Position { get; init; }
    /// <summary>Entries into a queue.</summary>
    public int Entered { get; init; }
    public int Answered { get; init; }
    /// <summary>Within the queue's target for the medium.</summary>
    public int AnsweredInTime { get; init; }
    public int Abandoned { get; init; }
    public int ShortAbandoned { get; init; }
    public int Closed { get; init; }
    public int MissedOffers { get; init; }
    /// <summary>Seconds waited by those who were answered.</summary>
    public double AnsweredWaitSeconds { get; init; }
    /// <summary>Seconds owned, by owners who handled the contact.</summary>
    public double OwnedSeconds { get; init; }
    public int Handled { get; init; }

    public double? AverageSpeedOfAnswer => Answered == 0 ? null : AnsweredWaitSeconds / Answered;

    /// <summary>Mean time that a handled contact was owned, wrap-up apart.</summary>
    public double? AverageHandlingTime => Handled == 0 ? null : OwnedSeconds / Handled;
}
