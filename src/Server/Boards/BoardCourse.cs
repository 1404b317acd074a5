using System.Collections.Immutable;

namespace OmniContact.Server.Boards;

/// <summary>Figures over the last hours, for charts.</summary>
/// <param name="Minutes">Length of an interval.</param>
/// <param name="Intervals">In order, without a gap; the last one is not over yet.</param>
internal sealed record BoardCourse(int Minutes, ImmutableArray<CoursePoint> Intervals);
