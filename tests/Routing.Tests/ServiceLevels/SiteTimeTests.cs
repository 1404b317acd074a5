using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class SiteTimeTests
{
    [Fact]
    public void The_day_is_the_sites_own()
    {
        var shanghai = new SiteTime(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        shanghai.Day(new(2026, 3, 1, 15, 59, 59, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 3, 1));
        shanghai.Day(new(2026, 3, 1, 16, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void Intervals_begin_on_the_sites_full_hour_also_where_the_offset_is_not()
    {
        var kathmandu = new SiteTime(TimeZoneInfo.FindSystemTimeZoneById("Asia/Kathmandu"), 60);
        var begin = kathmandu.Interval(new(2026, 3, 1, 10, 30, 0, TimeSpan.Zero));
        begin.ShouldBe(new DateTimeOffset(2026, 3, 1, 10, 15, 0, TimeSpan.Zero));
        begin.Offset.ShouldBe(TimeSpan.Zero);
        kathmandu.Next(begin).ShouldBe(begin.AddHours(1));
    }

    [Fact]
    public void Every_instant_lies_in_exactly_one_interval_over_a_change_of_the_clock()
    {
        var berlin = new SiteTime(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), 30);
        var instant = new DateTimeOffset(2026, 10, 25, 0, 0, 0, TimeSpan.Zero);
        for (var minute = 0; minute < 180; minute++)
        {
            var at = instant.AddMinutes(minute);
            berlin.Interval(at).ShouldBeLessThanOrEqualTo(at);
            berlin.Next(at).ShouldBeGreaterThan(at);
            berlin.Interval(berlin.Next(at)).ShouldBe(berlin.Next(at));
        }
    }
}
