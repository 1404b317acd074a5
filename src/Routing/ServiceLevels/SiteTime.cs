namespace OmniContact.Routing.ServiceLevels;

/// <summary>Intervals and days by a site's clock on the wall.</summary>
/// <param name="Zone">The site's time zone.</param>
/// <param name="Minutes">Length of an interval; divides an hour.</param>
public sealed record SiteTime(TimeZoneInfo Zone, int Minutes = 15)
{
    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The first instant of a day, as UTC.</summary>
    public DateTimeOffset Begin(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (Zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(Minutes);
        var offset = Zone.IsAmbiguousTime(midnight) ? Zone.GetAmbiguousTimeOffsets(midnight).Max() : Zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset).ToUniversalTime();
    }

    /// <summary>Begin of the interval that the instant lies in, as UTC. Where the clock jumps, intervals keep to its new time.</summary>
    public DateTimeOffset Interval(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Zone);
        var into = new TimeSpan(local.TimeOfDay.Ticks % TimeSpan.FromMinutes(Minutes).Ticks);
        return (instant - into).ToUniversalTime();
    }

    /// <summary>Begin of the interval after it.</summary>
    public DateTimeOffset Next(DateTimeOffset instant) => Interval(instant) + TimeSpan.FromMinutes(Minutes);
}
