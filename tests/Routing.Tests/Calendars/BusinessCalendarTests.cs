using System.Globalization;
using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

public class BusinessCalendarTests
{
    [Theory]
    [InlineData("2026-03-02T08:59:59+08:00", false)]
    [InlineData("2026-03-02T09:00:00+08:00", true)]
    [InlineData("2026-03-02T12:00:00+08:00", false)]
    [InlineData("2026-03-02T13:30:00+08:00", true)]
    [InlineData("2026-03-02T17:59:59+08:00", true)]
    [InlineData("2026-03-02T18:00:00+08:00", false)]
    [InlineData("2026-03-01T10:00:00+08:00", false)]
    [InlineData("2026-02-16T10:00:00+08:00", false)]
    [InlineData("2026-02-14T10:00:00+08:00", true)]
    [InlineData("2026-02-14T12:30:00+08:00", false)]
    public void A_Shanghai_desk_keeps_lunch_holidays_and_make_up_days(string instant, bool open) =>
        Desk("Asia/Shanghai").IsOpen(At(instant)).ShouldBe(open);

    [Fact]
    public void Open_time_leaves_out_lunch_night_weekend_and_holiday()
    {
        // Friday 13 February, the make-up Saturday, then closed until Tuesday 24 February.
        Desk("Asia/Shanghai").OpenTimeBetween(At("2026-02-13T17:00:00+08:00"), At("2026-02-24T10:00:00+08:00"))
            .ShouldBe(TimeSpan.FromHours(1 + 7.5 + 1));
    }

    [Fact]
    public void A_deferred_target_of_four_hours_runs_on_after_the_holiday() =>
        Desk("Asia/Shanghai").AddOpenTime(At("2026-02-14T16:00:00+08:00"), TimeSpan.FromHours(4))
            .ShouldBe(At("2026-02-24T11:00:00+08:00"));

    [Theory]
    // Offsets read from the zone database: the clock goes forward 02:00 -> 03:00 on 8 March, back 02:00 -> 01:00 on 1 November.
    [InlineData("America/New_York", "2026-03-08T05:00:00Z", 23)]
    [InlineData("America/New_York", "2026-11-01T04:00:00Z", 25)]
    [InlineData("Europe/London", "2026-03-29T00:00:00Z", 23)]
    [InlineData("Europe/London", "2026-10-24T23:00:00Z", 25)]
    [InlineData("Australia/Lord_Howe", "2026-04-04T13:00:00Z", 24.5)]
    [InlineData("Australia/Lord_Howe", "2026-10-03T13:30:00Z", 23.5)]
    [InlineData("Africa/Casablanca", "2026-02-14T23:00:00Z", 25)]
    [InlineData("Africa/Casablanca", "2026-03-22T00:00:00Z", 23)]
    [InlineData("America/Santiago", "2026-04-04T03:00:00Z", 25)]
    [InlineData("America/Santiago", "2026-09-06T04:00:00Z", 23)]
    [InlineData("Asia/Kathmandu", "2026-03-07T18:15:00Z", 24)]
    public void A_whole_day_is_as_long_as_the_clock_makes_it(string zone, string midnight, double hours)
    {
        var start = At(midnight);
        var local = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
        var calendar = new BusinessCalendar(new CalendarDefinition
        {
            TimeZone = zone,
            Exceptions = [new DatedException(local) { Open = [DayInterval.WholeDay] }],
        });
        calendar.NextChange(start.AddDays(-2)).ShouldBe(start);
        calendar.NextChange(start).ShouldBe(start.AddHours(hours));
    }

    [Fact]
    public void Hours_inside_a_gap_do_not_open() =>
        Sunday("America/New_York", "02:00-03:00").OpenTimeBetween(At("2026-03-08T00:00:00Z"), At("2026-03-09T00:00:00Z"))
            .ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData("01:00-01:30", 0.5)]
    [InlineData("01:30-02:30", 2)]
    [InlineData("01:00-02:00", 2)]
    [InlineData("02:00-02:30", 0.5)]
    public void Hours_in_a_repeated_hour_open_once_and_without_a_break(string interval, double hours)
    {
        var calendar = Sunday("America/New_York", interval);
        var opens = calendar.NextChange(At("2026-11-01T04:00:00Z"))!.Value;
        calendar.NextChange(opens).ShouldBe(opens.AddHours(hours));
        calendar.NextChange(opens.AddHours(hours))!.Value.ShouldBeGreaterThan(At("2026-11-07T00:00:00Z"));
    }

    [Fact]
    public void A_night_shift_runs_into_a_holiday_and_the_holidays_own_does_not_begin()
    {
        var night = new DayInterval(new TimeOnly(22, 0), new TimeOnly(6, 0));
        var calendar = new BusinessCalendar(new CalendarDefinition
        {
            TimeZone = "Asia/Shanghai",
            Week = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, [night]))],
            Exceptions = [new DatedException(new DateOnly(2026, 10, 1))],
        });
        calendar.IsOpen(At("2026-10-01T05:59:00+08:00")).ShouldBeTrue();
        calendar.IsOpen(At("2026-10-01T23:00:00+08:00")).ShouldBeFalse();
        calendar.NextChange(At("2026-10-01T06:00:00+08:00")).ShouldBe(At("2026-10-02T22:00:00+08:00"));
    }

    [Fact]
    public void A_calendar_that_is_always_open_never_changes()
    {
        var calendar = new BusinessCalendar(CalendarDefinition.AlwaysOpen("Australia/Lord_Howe"));
        calendar.IsOpen(At("2026-04-04T15:10:00Z")).ShouldBeTrue();
        calendar.NextChange(At("2026-12-31T23:59:59Z")).ShouldBeNull();
        calendar.OpenTimeBetween(At("2024-01-01T00:00:00Z"), At("2028-01-01T00:00:00Z")).ShouldBe(TimeSpan.FromDays(1461));
    }

    [Fact]
    public void The_next_change_is_found_years_ahead()
    {
        var calendar = new BusinessCalendar(CalendarDefinition.AlwaysOpen("UTC") with
        {
            Exceptions = [new DatedException(new DateOnly(2040, 1, 1))],
        });
        calendar.NextChange(At("2026-01-01T00:00:00Z")).ShouldBe(At("2040-01-01T00:00:00Z"));
        calendar.NextChange(At("2040-01-02T00:00:00Z")).ShouldBeNull();
    }

    [Fact]
    public void A_calendar_of_single_days_never_opens_after_the_last()
    {
        var calendar = new BusinessCalendar(new CalendarDefinition
        {
            TimeZone = "UTC",
            Exceptions = [new DatedException(new DateOnly(2026, 5, 1)) { Open = [DayInterval.WholeDay] }],
        });
        calendar.NextChange(At("2026-05-02T00:00:00Z")).ShouldBeNull();
        calendar.AddOpenTime(At("2026-05-01T12:00:00Z"), TimeSpan.FromHours(12)).ShouldBe(At("2026-05-02T00:00:00Z"));
        calendar.AddOpenTime(At("2026-05-01T12:00:00Z"), TimeSpan.FromHours(12) + TimeSpan.FromTicks(1)).ShouldBeNull();
    }

    [Fact]
    public void The_ends_of_time_are_answered_too()
    {
        var calendar = Desk("America/New_York");
        calendar.IsOpen(DateTimeOffset.MinValue).ShouldBeFalse();
        calendar.NextChange(DateTimeOffset.MinValue).ShouldNotBeNull();
        calendar.NextChange(DateTimeOffset.MaxValue).ShouldBeNull();
        calendar.OpenTimeBetween(DateTimeOffset.MaxValue, DateTimeOffset.MinValue).ShouldBe(TimeSpan.Zero);
    }

    private static BusinessCalendar Desk(string zone)
    {
        DayInterval[] hours = [new(new TimeOnly(9, 0), new TimeOnly(12, 0)), new(new TimeOnly(13, 30), new TimeOnly(18, 0))];
        var holidays = DatedExceptionText.Parse("2026-02-15..2026-02-23 closed 春节\n2026-02-14 like Fri\n2026-02-28 like Fri", 2026);
        return new BusinessCalendar(new CalendarDefinition
        {
            TimeZone = zone,
            Week = [.. Enumerable.Range(1, 5).Select(day => new WeekdayHours((DayOfWeek)day, [.. hours]))],
            Exceptions = holidays.Exceptions,
        });
    }

    private static BusinessCalendar Sunday(string zone, string interval)
    {
        DayInterval.TryParse(interval, out var hours).ShouldBeTrue();
        return new BusinessCalendar(new CalendarDefinition { TimeZone = zone, Week = [new WeekdayHours(DayOfWeek.Sunday, [hours])] });
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
