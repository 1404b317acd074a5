using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

/// <summary>The calendar against a model that walks minute by minute, in zones with odd rules, around their changes.</summary>
public class BusinessCalendarProperties
{
    private const int Window = 4 * 24 * 60;

    [Fact]
    public void Every_minute_is_open_or_closed_as_the_model_says() => Check((calendar, start, minutes) =>
    {
        for (var i = 0; i < minutes.Length; i++)
        {
            calendar.IsOpen(start.AddMinutes(i)).ShouldBe(minutes[i], $"{start.AddMinutes(i):O}");
            calendar.IsOpen(start.AddMinutes(i).AddSeconds(59.9)).ShouldBe(minutes[i], $"{start.AddMinutes(i):O} + 59.9 s");
        }
    });

    [Fact]
    public void The_next_change_is_the_first_later_minute_that_differs() => Check((calendar, start, minutes) =>
    {
        for (var i = 0; i < minutes.Length; i += 17)
        {
            var next = Array.FindIndex(minutes, i, open => open != minutes[i]);
            var found = calendar.NextChange(start.AddMinutes(i).AddSeconds(30));
            if (next >= 0) found.ShouldBe(start.AddMinutes(next));
            else (found is null || found >= start.AddMinutes(minutes.Length)).ShouldBeTrue();
        }
    });

    [Fact]
    public void Open_time_is_the_number_of_open_minutes() => Check((calendar, start, minutes) =>
    {
        for (var (from, to) = (0, minutes.Length); from < to; (from, to) = (from + 61, to - 83))
        {
            var open = calendar.OpenTimeBetween(start.AddMinutes(from), start.AddMinutes(to));
            open.ShouldBe(TimeSpan.FromMinutes(minutes[from..to].Count(m => m)));
        }
    });

    [Fact]
    public void Adding_open_time_gives_the_earliest_instant_with_that_much() => Check((calendar, start, minutes) =>
    {
        foreach (var open in new[] { 1, 59, 60, 240, 1441, 6000 })
        {
            if (calendar.AddOpenTime(start, TimeSpan.FromMinutes(open)) is not { } at) continue;
            calendar.OpenTimeBetween(start, at).ShouldBe(TimeSpan.FromMinutes(open));
            calendar.OpenTimeBetween(start, at.AddTicks(-1)).ShouldBeLessThan(TimeSpan.FromMinutes(open));
        }
    });

    [Fact]
    public void Open_time_adds_up_over_years() =>
        Prop.ForAll(CalendarGen.Case.ToArbitrary(), Gen.Choose(0, 2_000_000).ToArbitrary(), Gen.Choose(0, 2_000_000).ToArbitrary(), (given, first, second) =>
        {
            var calendar = new BusinessCalendar(given.Definition);
            var (middle, end) = (given.Start.AddMinutes(first), given.Start.AddMinutes(first + second));
            return calendar.OpenTimeBetween(given.Start, middle) + calendar.OpenTimeBetween(middle, end)
                == calendar.OpenTimeBetween(given.Start, end);
        }).QuickCheckThrowOnFailure();

    private static void Check(Action<BusinessCalendar, DateTimeOffset, bool[]> property) =>
        Prop.ForAll(CalendarGen.Case.ToArbitrary(), given =>
            property(new BusinessCalendar(given.Definition), given.Start, new SlowCalendar(given.Definition).Minutes(given.Start, Window)))
            .QuickCheckThrowOnFailure();
}
