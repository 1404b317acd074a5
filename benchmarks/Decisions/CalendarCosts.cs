using OmniContact.Routing.Calendars;

namespace OmniContact.Benchmarks.Decisions;

internal static class CalendarCosts
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Print()
    {
        DayInterval[] hours = [new(new TimeOnly(9, 0), new TimeOnly(12, 0)), new(new TimeOnly(13, 30), new TimeOnly(18, 0))];
        var definition = new CalendarDefinition
        {
            TimeZone = "America/New_York",
            Week = [.. Enumerable.Range(1, 5).Select(day => new WeekdayHours((DayOfWeek)day, [.. hours]))],
        };
        var calendar = new BusinessCalendar(definition);
        Console.WriteLine("business hours: instants all over one year, two intervals a day, New York");
        Cost.Of("IsOpen", i => calendar.IsOpen(Spread(i)));
        Cost.Of("NextChange", i => calendar.NextChange(Spread(i)));
        Cost.Of("OpenTimeBetween", i => calendar.OpenTimeBetween(Spread(i), Spread(i).AddDays(20)));
        Cost.Of("AddOpenTime, four hours", i => calendar.AddOpenTime(Spread(i), TimeSpan.FromHours(4)));
        Cost.Of("beside: the base library's conversion to local time alone", i => TimeZoneInfo.ConvertTime(Spread(i), calendar.Zone));
        Cost.Of("working out a year, once", _ => new BusinessCalendar(definition).IsOpen(Start));
    }

    // Steps that visit every hour of 340 days in an order that no cache foresees.
    private static DateTimeOffset Spread(int i) => Start.AddMinutes((long)i * 100_003 % (340 * 24 * 60));
}
