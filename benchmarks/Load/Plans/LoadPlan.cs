using OmniContact.Simulation.Scenarios;

namespace OmniContact.Load.Plans;

/// <summary>All that a run needs to know. Times in seconds.</summary>
internal sealed record LoadPlan
{
    public Profile Profile { get; init; } = Profile.Steady;

    /// <summary>Contacts a second, where the profile is highest.</summary>
    public double Rate { get; init; } = 20;

    /// <summary>Contacts come so long; whoever came is followed to the end.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Customers come so long before the run, at its rate, and are followed to the end: their promises are judged, their figures are not kept.</summary>
    public int WarmUp { get; init; }

    public bool Deterministic { get; init; }

    /// <summary>The day to replay, for <see cref="Profile.Day"/>.</summary>
    public Scenario? Day { get; init; }

    public int Agents { get; init; } = 60;

    public int Queues { get; init; } = 1;

    /// <summary>Chats that an agent has at once.</summary>
    public int Chats { get; init; } = 3;

    /// <summary>Mean time from an accept to the close, exponential.</summary>
    public double Handling { get; init; } = 5;

    /// <summary>Mean after-contact work, exponential; 0 = none.</summary>
    public double WrapUp { get; init; } = 1;

    /// <summary>Mean wait until a customer gives up, exponential.</summary>
    public double Patience { get; init; } = 60;

    /// <summary>Share of offers that agents reject.</summary>
    public double Reject { get; init; } = 0.01;

    /// <summary>Share of offers that agents let lapse.</summary>
    public double Silent { get; init; } = 0.005;

    /// <summary>Open conversations without a socket that are there from the start.</summary>
    public int Idle { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>Customers at once at most; who would come beyond that is counted as an error of this side.</summary>
    public int MostAtOnce { get; init; } = 40_000;

    public int Slots => Agents * Chats;
}
