using System.Collections.Immutable;

namespace OmniContact.Routing.Calendars;

/// <summary>
/// The hours of a queue or entry point, as an administrator writes them. <see cref="CalendarValidation"/> finds what is
/// wrong with it and <see cref="BusinessCalendar"/> answers questions about it.
/// </summary>
public sealed record CalendarDefinition
{
    /// <summary>The IANA name of the time zone, such as <c>Asia/Shanghai</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The hours of each weekday; a weekday that is missing is closed.</summary>
    public ImmutableArray<WeekdayHours> Week { get; init; } = [];

    /// <summary>The dates that differ, each at most once, in any order.</summary>
    public ImmutableArray<DatedException> Exceptions { get; init; } = [];

    /// <summary>A calendar that is open day and night, every day.</summary>
    public static CalendarDefinition AlwaysOpen(string timeZone) => new()
    {
        TimeZone = timeZone,
        Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [DayInterval.WholeDay]))],
    };

    /// <summary>Puts these exceptions in the place of all that the year had; those of other years stay.</summary>
    public CalendarDefinition WithYear(int year, IEnumerable<DatedException> exceptions) => this with
    {
        Exceptions = [.. Exceptions.Where(e => e.Date.Year != year).Concat(exceptions).OrderBy(e => e.Date)],
    };
}
