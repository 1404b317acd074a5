namespace OmniContact.Routing.Staffing;

/// <summary>The agents that a <see cref="StaffingTarget"/> needs and the figures they give.</summary>
public sealed record StaffingNeed
{
    /// <summary>At the desk, at once.</summary>
    public required int Agents { get; init; }

    /// <summary>To be scheduled so that so many are at the desk: agents / (1 - shrinkage), rounded up.</summary>
    public required int Scheduled { get; init; }

    /// <summary>The share of all contacts that is answered in time.</summary>
    public required double ServiceLevel { get; init; }

    public required double Occupancy { get; init; }

    public required double WaitProbability { get; init; }

    /// <summary>The mean wait over all contacts (ASA where nobody gives up).</summary>
    public required TimeSpan MeanWait { get; init; }

    /// <summary>The share that gives up; 0 without patience.</summary>
    public required double AbandonProbability { get; init; }
}
