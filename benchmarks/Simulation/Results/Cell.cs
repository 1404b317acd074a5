using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Results;

/// <summary>One figure about one thing.</summary>
/// <param name="Quantity">Which figure.</param>
/// <param name="Value">With its interval.</param>
internal sealed record Cell(Quantity Quantity, Interval Value);
