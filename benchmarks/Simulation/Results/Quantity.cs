using OmniContact.Routing;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Simulation.Results;

/// <summary>One figure of a report.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Name">For people.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Of">From what was counted; null when there is nothing to divide by.</param>
/// <param name="Smooth">Changes little when little is left out; a quantile read from classes jumps.</param>
internal sealed record Quantity(string Id, LocalizedText Name, MeasureUnit Unit, Func<Outcome, double?> Of, bool Smooth = true);
