using System.Collections.Immutable;

namespace OmniContact.Routing.Calendars;

/// <summary>The open hours of one day of the week, several where there is a lunch break.</summary>
public sealed record WeekdayHours(DayOfWeek Day, ImmutableArray<DayInterval> Open);
