using System.Collections.Immutable;

namespace OmniContact.Simulation.Reports.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Name">In the legend.</param>
/// <param name="Points">In order of x; a missing y is a gap.</param>
internal sealed record Series(string Name, ImmutableArray<Point> Points);
