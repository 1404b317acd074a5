using System.Collections.Immutable;

namespace OmniContact.Server.Boards;

/// <summary>An interval and its figures by measure; those with nothing to divide by are missing.</summary>
internal sealed record CoursePoint(DateTimeOffset At, ImmutableDictionary<string, double> Measures);
