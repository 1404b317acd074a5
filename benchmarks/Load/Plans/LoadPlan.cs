using System.Text.Json.Serialization;
using OmniContact.Simulation.Scenarios;

namespace OmniContact.Load.Plans;

/// <summary>All that a run needs to know. Times in seconds.</summary>
internal sealed record LoadPlan
{
    /// <summary>Seconds: so that the peak, and what comes before and after it, last a second each at least.</summary>
    public const int ShortestPeak = 4;

    private const double Target = 20;

    public Profile Profile { get; init; } = Profile.Steady;

    /// <summary>Contacts a second, where the profile is highest; of a recorded day on average.</summary>
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

    /// <summary>Supervisors who look at the board all the time.</summary>
    public int Boards { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>Customers at once at most; who would come beyond that is counted as an error of this side.</summary>
    public int MostAtOnce { get; init; } = 40_000;

    /// <summary>The day made to fit the seconds of the run.</summary>
    [JsonIgnore]
    public RecordedDay? Recorded => Day is null ? null : new(Day, Seconds, Seed);

    /// <summary>Where the service level is read: 20 s, of a recorded day as much shorter as the day is.</summary>
    [JsonIgnore]
    public double TargetSeconds => Target * (Recorded?.Scale ?? 1);

    public int Slots => Agents * Chats;

    /// <summary>The second in which a peak begins.</summary>
    public int PeakBegin => Seconds / 4;

    /// <summary>The second in which it is over.</summary>
    public int PeakEnd => Seconds * 3 / 4;
}
