namespace OmniContact.Boards;

/// <summary>Figures of the site's day so far, booked at the end of the contact unless said otherwise.</summary>
public sealed record BoardFigures
{
    /// <summary>Position of the last fact that is in the figures.</summary>
    public required long Position { get; init; }
    public int Offered { get; init; }
    public int Answered { get; init; }
    public int AnsweredInTime { get; init; }
    public int Abandoned { get; init; }
    public int ShortAbandoned { get; init; }
    public int Closed { get; init; }
    public int MissedOffers { get; init; }
    /// <summary>Mean wait of the answered, in seconds.</summary>
    public double? AverageSpeedOfAnswer { get; init; }
    /// <summary>Mean of talk, hold and wrap-up, in seconds.</summary>
    public double? AverageHandlingTime { get; init; }
}
