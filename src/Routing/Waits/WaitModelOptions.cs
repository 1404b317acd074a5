namespace OmniContact.Routing.Waits;

/// <summary>How a <see cref="WaitModel"/> learns.</summary>
public sealed record WaitModelOptions
{
    public const double DefaultMemory = 1_000;
    public const double DefaultCalibrationStep = 0.02;
    public const int DefaultLeastObservations = 10;

    public static WaitModelOptions Default { get; } = new();

    /// <summary>
    /// An observation has lost 63 % of its weight after so many newer ones. Counted in observations and not in time, so that
    /// a small queue learns from weeks and a large one from the last half hour. Default 1,000, range 20..100,000.
    /// </summary>
    public double Memory { get; init; } = DefaultMemory;

    /// <summary>How fast the correction follows a coverage that is off; 0 = no correction. Default 0.02, range 0..0.5.</summary>
    public double CalibrationStep { get; init; } = DefaultCalibrationStep;

    /// <summary>Fewer answers and services than this: the wait is unknown. Default 10, range 1..1,000.</summary>
    public int LeastObservations { get; init; } = DefaultLeastObservations;

    /// <summary>After so long without any observation the wait is unknown. Default 30 days.</summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromDays(30);
}
