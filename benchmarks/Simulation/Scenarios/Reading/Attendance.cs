using System.Collections.Immutable;

namespace OmniContact.Simulation.Scenarios.Reading;

/// <summary>When one agent is there, with the breaks of that shift.</summary>
internal sealed record Attendance(ImmutableArray<Span> Spans, ImmutableArray<BreakTime> Breaks);
