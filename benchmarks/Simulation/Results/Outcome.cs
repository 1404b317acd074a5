using OmniContact.Routing.ServiceLevels;
using OmniContact.Simulation.Engine;

namespace OmniContact.Simulation.Results;

/// <summary>What was counted about one type or group in some periods: the product's figures, and what only a simulation sees. Outcomes add up.</summary>
internal sealed record Outcome
{
    public Figures Figures { get; init; } = Figures.Zero;

    public long Blocked { get; init; }

    public long Retried { get; init; }

    public long Delayed { get; init; }

    public double ShortWaitSeconds { get; init; }

    /// <summary>Length of the periods, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Waits of all whose wait is over, answered or lost.</summary>
    public double WaitSeconds => Figures.AnswerWaitSeconds + Figures.LostWaitSeconds + ShortWaitSeconds;

    public static Outcome Of(Sums sums, double seconds) => new()
    {
        Figures = sums.ToFigures(),
        Blocked = sums.Blocked,
        Retried = sums.Retried,
        Delayed = sums.Delayed,
        ShortWaitSeconds = sums.ShortWaitSeconds,
        Seconds = seconds,
    };

    public static Outcome operator +(Outcome a, Outcome b) => new()
    {
        Figures = a.Figures + b.Figures,
        Blocked = a.Blocked + b.Blocked,
        Retried = a.Retried + b.Retried,
        Delayed = a.Delayed + b.Delayed,
        ShortWaitSeconds = a.ShortWaitSeconds + b.ShortWaitSeconds,
        Seconds = a.Seconds + b.Seconds,
    };

    /// <summary>Of the same periods: other counts, and no more time.</summary>
    public Outcome Beside(Outcome other) => this + other with { Seconds = 0 };

    /// <summary>The agents' time alone, to be added to figures of types that count the same contacts.</summary>
    public Outcome Time() => new()
    {
        Figures = new Figures
        {
            SignedInSeconds = Figures.SignedInSeconds,
            AvailableSeconds = Figures.AvailableSeconds,
            BreakSeconds = Figures.BreakSeconds,
            OccupiedSeconds = Figures.OccupiedSeconds,
            WorkableSeconds = Figures.WorkableSeconds,
            UnitSeconds = Figures.UnitSeconds,
            CapacityUnitSeconds = Figures.CapacityUnitSeconds,
        },
    };
}
