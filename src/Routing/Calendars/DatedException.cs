using System.Collections.Immutable;

namespace OmniContact.Routing.Calendars;

/// <summary>
/// One date that differs from its weekday: closed (a holiday) when it names nothing, open at hours of its own, or open
/// like another weekday (a make-up working day, 调休上班). It replaces every interval that begins on that date; an
/// interval that began the evening before still runs to its end.
/// </summary>
public sealed record DatedException(DateOnly Date)
{
    /// <summary>The date's own hours.</summary>
    public ImmutableArray<DayInterval> Open { get; init; } = [];

    /// <summary>The weekday whose hours the date takes; not together with <see cref="Open"/>.</summary>
    public DayOfWeek? Like { get; init; }

    /// <summary>Why, for people: the name of the holiday.</summary>
    public string? Note { get; init; }
}
