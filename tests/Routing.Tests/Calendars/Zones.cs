namespace OmniContact.Routing.Tests.Calendars;

/// <summary>Zones with rules that are easy to get wrong.</summary>
internal static class Zones
{
    public static readonly string[] Odd =
    [
        "Asia/Shanghai", "America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Casablanca",
        "Asia/Kathmandu", "America/Santiago", "UTC",
    ];

    /// <summary>The UTC minutes around which the zone changes its offset in a year, and the year's first minute.</summary>
    public static IEnumerable<DateTimeOffset> Turns(string zone, int year)
    {
        var found = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var start = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
        yield return start;
        for (var hour = start; hour.Year == year; hour = hour.AddHours(1))
            if (found.GetUtcOffset(hour) != found.GetUtcOffset(hour.AddHours(1))) yield return hour;
    }
}
