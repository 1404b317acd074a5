using System.Collections.Concurrent;

namespace OmniContact.Routing.Calendars;

/// <summary>
/// Answers when a <see cref="CalendarDefinition"/> is open. An interval begins when the wall clock of the zone first
/// reaches its start and ends when it first reaches its end. So nothing opens inside a gap, an hour that comes twice
/// does not open twice, and hours that meet stay joined. The hours of a year are worked out when first asked for and
/// kept; the answers depend on the definition and the argument alone, and all members may be called from any thread.
/// </summary>
public sealed class BusinessCalendar
{
    private readonly DaySchedule _schedule;
    private readonly ConcurrentDictionary<int, YearHours> _years = [];
    private YearHours? _latest;

    /// <exception cref="ArgumentException">The definition has faults; the message lists them.</exception>
    public BusinessCalendar(CalendarDefinition definition)
    {
        var faults = CalendarValidation.Faults(definition);
        if (faults.Length > 0) throw new ArgumentException(string.Join("; ", faults), nameof(definition));
        TimeZones.TryFind(definition.TimeZone, out var zone);
        (Definition, Zone, _schedule) = (definition, zone, new DaySchedule(definition));
    }

    public CalendarDefinition Definition { get; }

    public TimeZoneInfo Zone { get; }

    public bool IsOpen(DateTimeOffset instant) => Year(instant.UtcTicks).IsOpen(instant.UtcTicks);

    /// <summary>The next instant, later than this one, at which the calendar opens or closes; null when it never will.</summary>
    public DateTimeOffset? NextChange(DateTimeOffset instant)
    {
        var hours = Year(instant.UtcTicks);
        if (hours.NextChange(instant.UtcTicks) is { } soon) return At(soon);
        // Once the exceptions are past, the weeks repeat: what does not change in a year never will.
        var last = Math.Min(Math.Max(instant.UtcDateTime.Year, _schedule.LastYear) + 2, DateTime.MaxValue.Year);
        for (var year = instant.UtcDateTime.Year + 1; year <= last; year++)
        {
            var (openBefore, next) = (hours.OpenAtEnd, YearNumber(year));
            if (next.OpenAtStart != openBefore) return At(next.Start);
            if (next.NextChange(next.Start) is { } change) return At(change);
            hours = next;
        }

        return null;
    }

    /// <summary>The open time in [<paramref name="from"/>, <paramref name="to"/>); zero when to is not after from.</summary>
    public TimeSpan OpenTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from) return TimeSpan.Zero;
        var (first, last) = (Year(from.UtcTicks), Year(to.UtcTicks));
        var open = last.OpenUntil(to.UtcTicks) - first.OpenUntil(from.UtcTicks);
        for (var year = from.UtcDateTime.Year; year < to.UtcDateTime.Year; year++) open += YearNumber(year).OpenInAll;
        return new TimeSpan(open);
    }

    /// <summary>
    /// The earliest instant by which so much open time has passed since <paramref name="from"/>: when a wait that counts
    /// only open hours reaches its target. Null when that is not within ten years.
    /// </summary>
    public DateTimeOffset? AddOpenTime(DateTimeOffset from, TimeSpan open)
    {
        if (open <= TimeSpan.Zero) return from;
        var first = from.UtcDateTime.Year;
        var left = open.Ticks + Year(from.UtcTicks).OpenUntil(from.UtcTicks);
        for (var year = first; year <= Math.Min(first + 10, DateTime.MaxValue.Year); year++)
        {
            var hours = YearNumber(year);
            if (left <= hours.OpenInAll) return At(hours.InstantOf(left));
            left -= hours.OpenInAll;
        }

        return null;
    }

    private YearHours Year(long ticks)
    {
        var latest = _latest;
        if (latest is not null && latest.Contains(ticks)) return latest;
        return _latest = YearNumber(new DateTime(ticks).Year);
    }

    private YearHours YearNumber(int year) =>
        _years.GetOrAdd(year, static (y, calendar) => YearHours.Build(y, calendar._schedule, calendar.Zone), this);

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
