namespace OmniContact.Simulation.Arrivals;

/// <summary>A time with one rate, from the end of the one before it.</summary>
/// <param name="End">Seconds from the begin.</param>
/// <param name="Rate">Arrivals a second, 0 or more.</param>
internal readonly record struct RatePeriod(double End, double Rate);
