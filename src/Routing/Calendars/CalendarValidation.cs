using System.Collections.Immutable;

namespace OmniContact.Routing.Calendars;

/// <summary>Finds everything that is wrong with a calendar, not only the first.</summary>
public static class CalendarValidation
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    public static ImmutableArray<Fault> Faults(CalendarDefinition definition)
    {
        var faults = new List<Fault>();
        if (!TimeZones.TryFind(definition.TimeZone, out _))
            faults.Add(new("timeZone", "unknown-time-zone", $"'{definition.TimeZone}' is no IANA time zone, such as Asia/Shanghai"));
        CheckWeek(definition.Week, faults);
        CheckExceptions(definition.Exceptions, faults);
        if (definition.Week.All(d => d.Open.IsEmpty) && definition.Exceptions.All(e => e.Open.IsEmpty))
            faults.Add(new("week", "never-open", "the calendar is never open; give at least one interval"));
        return [.. faults];
    }

    private static void CheckWeek(ImmutableArray<WeekdayHours> week, List<Fault> faults)
    {
        foreach (var twice in week.GroupBy(d => d.Day).Where(g => g.Count() > 1))
            faults.Add(new($"week.{twice.Key}", "weekday-twice", $"{twice.Key} is given {twice.Count()} times; give all its hours in one place"));
        foreach (var hours in week)
        {
            faults.AddRange(IntervalFaults(hours.Open, $"week.{hours.Day}"));
            var next = week.FirstOrDefault(d => d.Day == (DayOfWeek)(((int)hours.Day + 1) % 7));
            if (next is not null) CheckSpill(hours, next, faults);
        }
    }

    private static void CheckSpill(WeekdayHours hours, WeekdayHours next, List<Fault> faults)
    {
        foreach (var late in hours.Open.Where(i => i.From > i.To))
        {
            foreach (var early in next.Open.Where(i => i.From < late.To))
                faults.Add(new($"week.{hours.Day}", "overlap", $"{late} runs into {early} of {next.Day}"));
        }
    }

    private static void CheckExceptions(ImmutableArray<DatedException> exceptions, List<Fault> faults)
    {
        foreach (var twice in exceptions.GroupBy(e => e.Date).Where(g => g.Count() > 1))
            faults.Add(new($"exceptions.{twice.Key:yyyy-MM-dd}", "date-twice", $"{twice.Key:yyyy-MM-dd} is given {twice.Count()} times"));
        foreach (var exception in exceptions)
        {
            var where = $"exceptions.{exception.Date:yyyy-MM-dd}";
            if (exception.Date.Year is < FirstYear or > LastYear)
                faults.Add(new(where, "year-out-of-range", $"the year must be from {FirstYear} to {LastYear}"));
            if (exception.Like is not null && !exception.Open.IsEmpty)
                faults.Add(new(where, "like-and-hours", "give either hours or the weekday to take them from, not both"));
            faults.AddRange(IntervalFaults(exception.Open, where));
        }
    }

    /// <summary>The faults of one day's intervals.</summary>
    internal static IEnumerable<Fault> IntervalFaults(ImmutableArray<DayInterval> intervals, string where)
    {
        for (var i = 0; i < intervals.Length; i++)
        {
            var (interval, place) = (intervals[i], $"{where}[{i}]");
            if (interval.From == interval.To && interval != DayInterval.WholeDay)
                yield return new(place, "empty-interval", $"{interval} begins and ends at the same time; the whole day is 00:00-24:00");
            if (!IsWholeMinute(interval.From) || !IsWholeMinute(interval.To))
                yield return new(place, "not-whole-minutes", $"{interval.From:O} to {interval.To:O} is not on whole minutes");
            foreach (var other in intervals.Take(i).Where(o => Overlap(o, interval)))
                yield return new(place, "overlap", $"{interval} overlaps {other}");
        }
    }

    private static bool IsWholeMinute(TimeOnly time) => time.Ticks % TimeSpan.TicksPerMinute == 0;

    private static bool Overlap(DayInterval a, DayInterval b) => a.From.ToTimeSpan() < b.End && b.From.ToTimeSpan() < a.End;
}
