using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Matching;

/// <summary>
/// The clock by which deferred work waits: it runs in the queue's open hours only. Ticks since a fixed instant, of
/// which only differences mean something.
/// </summary>
/// <param name="calendar">Null = always open.</param>
public sealed class OpenHours(BusinessCalendar? calendar)
{
    private static readonly DateTimeOffset Origin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static OpenHours Always { get; } = new(null);

    /// <summary>The clock's reading.</summary>
    public long At(DateTimeOffset instant)
    {
        if (calendar is null) return (instant - Origin).Ticks;
        return instant >= Origin
            ? calendar.OpenTimeBetween(Origin, instant).Ticks
            : -calendar.OpenTimeBetween(instant, Origin).Ticks;
    }

    /// <summary>The earliest instant, not before <paramref name="from"/>, at which the clock shows the reading; <c>MaxValue</c> = never.</summary>
    public DateTimeOffset When(long reading, DateTimeOffset from)
    {
        var left = reading - At(from);
        if (left <= 0) return from;
        if (calendar is not null) return calendar.AddOpenTime(from, new TimeSpan(left)) ?? DateTimeOffset.MaxValue;
        return left < (DateTimeOffset.MaxValue - from).Ticks ? from.AddTicks(left) : DateTimeOffset.MaxValue;
    }
}
