using OmniContact.Simulation.Distributions;

namespace OmniContact.Simulation.Scenarios;

/// <summary>Who was turned away or lost patience comes again, as long as this says so.</summary>
/// <param name="Probability">Each time, 0 up to below 1.</param>
/// <param name="Delay">From giving up to the next try, in seconds.</param>
internal sealed record Retrial(double Probability, Distribution Delay);
