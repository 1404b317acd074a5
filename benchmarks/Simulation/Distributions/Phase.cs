namespace OmniContact.Simulation.Distributions;

/// <summary>One exponential part of a mixture.</summary>
/// <param name="Share">How often it is drawn, above 0 up to 1.</param>
/// <param name="MeanSeconds">Above 0.</param>
internal sealed record Phase(double Share, double MeanSeconds);
