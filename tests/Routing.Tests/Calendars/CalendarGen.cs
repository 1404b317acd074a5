using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

/// <summary>Random calendars without faults, and windows of time around the changes of their zone.</summary>
internal static class CalendarGen
{
    public static readonly Gen<TimeOnly> Time =
        from quarters in Gen.Choose(0, 95)
        from odd in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 14)))
        select new TimeOnly(quarters / 4, quarters % 4 * 15 + odd);

    /// <summary>Up to three intervals; the last may run over midnight.</summary>
    public static readonly Gen<ImmutableArray<DayInterval>> Day = Gen.Frequency(
        (1, Gen.Constant(ImmutableArray<DayInterval>.Empty)),
        (1, Gen.Constant(ImmutableArray.Create(DayInterval.WholeDay))),
        (6, from times in Time.ListOf(6) from pairs in Gen.Choose(1, 3) select Pairs([.. times.Distinct().Order()], pairs)),
        (2, from late in Gen.Choose(20, 23) from early in Gen.Choose(0, 7)
            select ImmutableArray.Create(new DayInterval(new TimeOnly(late, 30), new TimeOnly(early, 0)))));

    public static Gen<CalendarCase> Case =>
        from zone in Gen.Elements(Zones.Odd)
        from year in Gen.Choose(2019, 2031)
        from turn in Gen.Elements(Zones.Turns(zone, year).ToArray())
        from back in Gen.Choose(0, 3 * 24 * 60)
        from week in Day.ListOf(7)
        from special in Exceptions(turn)
        let definition = new CalendarDefinition
        {
            TimeZone = zone,
            Week = [.. week.Select((open, day) => new WeekdayHours((DayOfWeek)day, open))],
            Exceptions = special,
        }
        select new CalendarCase(WithoutFaults(definition), turn.AddMinutes(-back));

    private static Gen<ImmutableArray<DatedException>> Exceptions(DateTimeOffset around) =>
        from count in Gen.Choose(0, 3)
        from days in Gen.Choose(-3, 3).ListOf(count)
        from hours in Day.ListOf(count)
        from likes in Gen.Choose(-7, 6).ListOf(count)
        select (ImmutableArray<DatedException>)
        [
            .. days.Select((day, i) => new DatedException(DateOnly.FromDateTime(around.UtcDateTime).AddDays(day))
            {
                Like = likes[i] >= 0 ? (DayOfWeek)likes[i] : null,
                Open = likes[i] >= 0 ? [] : hours[i],
            }).DistinctBy(e => e.Date),
        ];

    private static ImmutableArray<DayInterval> Pairs(TimeOnly[] times, int pairs) =>
        [.. times.Chunk(2).Where(p => p.Length == 2).Take(pairs).Select(p => new DayInterval(p[0], p[1]))];

    // Night hours may run into the next morning's; dropping the mornings keeps the calendar valid.
    private static CalendarDefinition WithoutFaults(CalendarDefinition definition)
    {
        while (CalendarValidation.Faults(definition).FirstOrDefault(f => f.Code == "overlap") is { } fault)
        {
            var day = Enum.Parse<DayOfWeek>(fault.Where.Split('.')[1]);
            definition = definition with { Week = [.. definition.Week.Where(d => d.Day != day)] };
        }

        return definition.Week.All(d => d.Open.IsEmpty)
            ? definition with { Week = CalendarDefinition.AlwaysOpen(definition.TimeZone).Week }
            : definition;
    }
}
