using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

/// <summary>
/// The model: walks minute by minute, keeps the latest time that the wall clock has shown, and is open while that time is
/// inside an interval of its date or of the date before.
/// </summary>
internal sealed class SlowCalendar(CalendarDefinition definition)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(definition.TimeZone);

    /// <summary>Whether each minute from <paramref name="start"/> is open. The clock is watched from three days before.</summary>
    public bool[] Minutes(DateTimeOffset start, int count)
    {
        var latest = DateTime.MinValue;
        var open = new bool[count];
        for (var minute = -3 * 24 * 60; minute < count; minute++)
        {
            var wall = TimeZoneInfo.ConvertTime(start.AddMinutes(minute), _zone).DateTime;
            if (wall > latest) latest = wall;
            if (minute >= 0) open[minute] = IsOpenAt(latest);
        }

        return open;
    }

    private bool IsOpenAt(DateTime wall)
    {
        var date = DateOnly.FromDateTime(wall);
        var minutes = wall.TimeOfDay.TotalMinutes;
        return HoursOf(date).Any(i => Covers(i, minutes)) || HoursOf(date.AddDays(-1)).Any(i => Covers(i, minutes + 24 * 60));
    }

    private static bool Covers(DayInterval interval, double minutes)
    {
        var from = interval.From.Hour * 60 + interval.From.Minute;
        var to = interval.To.Hour * 60 + interval.To.Minute;
        return minutes >= from && minutes < (to > from ? to : to + 24 * 60);
    }

    private IEnumerable<DayInterval> HoursOf(DateOnly date)
    {
        var exception = definition.Exceptions.FirstOrDefault(e => e.Date == date);
        var weekday = exception is null ? date.DayOfWeek : exception.Like;
        return weekday is null ? exception!.Open : definition.Week.Where(d => d.Day == weekday).SelectMany(d => d.Open);
    }
}
