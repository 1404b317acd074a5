namespace OmniContact.Simulation.Arrivals;

/// <summary>One contact comes.</summary>
/// <param name="At">Seconds from the begin.</param>
/// <param name="Service">Its service time in seconds where a trace gives it; NaN = drawn.</param>
internal readonly record struct Arrival(double At, double Service = double.NaN);
