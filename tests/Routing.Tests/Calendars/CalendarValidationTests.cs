using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Tests.Calendars;

public class CalendarValidationTests
{
    [Fact]
    public void Every_fault_is_listed_with_its_place()
    {
        var faults = CalendarValidation.Faults(new CalendarDefinition
        {
            TimeZone = "Asia/Peking",
            Week =
            [
                new(DayOfWeek.Monday, [Hours("09:00-12:00"), Hours("11:30-18:00"), Hours("20:00-20:00")]),
                new(DayOfWeek.Tuesday, [new DayInterval(new TimeOnly(9, 0, 30), new TimeOnly(10, 0))]),
                new(DayOfWeek.Saturday, [Hours("22:00-06:00")]),
                new(DayOfWeek.Sunday, [Hours("05:00-08:00")]),
                new(DayOfWeek.Sunday, []),
            ],
            Exceptions =
            [
                new(new DateOnly(2026, 5, 1)),
                new(new DateOnly(2026, 5, 1)) { Like = DayOfWeek.Monday, Open = [Hours("09:00-10:00")] },
                new(new DateOnly(206, 5, 1)),
            ],
        });
        faults.Select(f => $"{f.Where} {f.Code}").ShouldBe(
        [
            "timeZone unknown-time-zone", "week.Sunday weekday-twice",
            "week.Monday[1] overlap", "week.Monday[2] empty-interval", "week.Tuesday[0] not-whole-minutes",
            "week.Saturday overlap",
            "exceptions.2026-05-01 date-twice", "exceptions.2026-05-01 like-and-hours", "exceptions.0206-05-01 year-out-of-range",
        ]);
    }

    [Fact]
    public void A_calendar_that_never_opens_is_a_fault() =>
        CalendarValidation.Faults(new CalendarDefinition { TimeZone = "UTC", Week = [new(DayOfWeek.Monday, [])] })
            .ShouldHaveSingleItem().Code.ShouldBe("never-open");

    [Theory]
    [InlineData("China Standard Time")]
    [InlineData("asia/shanghai")]
    [InlineData("../../../etc/hostname")]
    [InlineData("")]
    public void Only_IANA_names_are_time_zones(string name) => TimeZones.TryFind(name, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Asia/Calcutta")]
    [InlineData("UTC")]
    public void IANA_names_and_their_aliases_are_found(string name) => TimeZones.TryFind(name, out _).ShouldBeTrue();

    [Fact]
    public void A_calendar_with_faults_cannot_be_compiled() =>
        Should.Throw<ArgumentException>(() => new BusinessCalendar(new CalendarDefinition { TimeZone = "Mars/Olympus" }))
            .Message.ShouldContain("Mars/Olympus");

    private static DayInterval Hours(string text) => DayInterval.TryParse(text, out var hours) ? hours : throw new FormatException(text);
}
