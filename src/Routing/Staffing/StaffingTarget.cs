namespace OmniContact.Routing.Staffing;

/// <summary>What a time interval is expected to bring and what it has to be staffed for.</summary>
public sealed record StaffingTarget
{
    /// <summary>Contacts expected in the interval, above 0.</summary>
    public required double Contacts { get; init; }

    public required TimeSpan Interval { get; init; }

    /// <summary>Average handling time: talk, hold and wrap-up.</summary>
    public required TimeSpan HandlingTime { get; init; }

    /// <summary>The share to be answered within <see cref="Within"/>; 0.8 by default, between 0 and 1.</summary>
    public double ServiceLevel { get; init; } = 0.8;

    /// <summary>20 s by default.</summary>
    public TimeSpan Within { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The most that agents may be busy; 0.85 by default, between 0 and 1.</summary>
    public double MaximumOccupancy { get; init; } = 0.85;

    /// <summary>The share of paid time that is not at the desk: breaks, training, illness. 0 by default, below 1.</summary>
    public double Shrinkage { get; init; }

    /// <summary>The mean time a customer is willing to wait; null where nobody gives up.</summary>
    public TimeSpan? Patience { get; init; }
}
