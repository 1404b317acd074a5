using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Queues;

/// <summary>A queue as it is configured now: its settings and its hours.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Hours">Null = always open.</param>
public sealed record ConfiguredQueue(QueueSettings Settings, BusinessCalendar? Hours = null)
{
    /// <summary>The end of the hours in which an item entered; null when the queue never closes or was closed at entry.</summary>
    public DateTimeOffset? ClosesAfter(DateTimeOffset entry) => Hours?.IsOpen(entry) == true ? Hours.NextChange(entry) : null;

    /// <summary>When the queue opens next; null while it is open, and when it never does.</summary>
    public DateTimeOffset? OpensAfter(DateTimeOffset instant) => Hours?.IsOpen(instant) == false ? Hours.NextChange(instant) : null;

    /// <summary>When an item has waited so long: live ones by the wall clock, deferred ones in open hours only. Null = never.</summary>
    public DateTimeOffset? Waited(Medium medium, DateTimeOffset since, int seconds) => medium.IsDeferred() && Hours is not null
        ? Hours.AddOpenTime(since, TimeSpan.FromSeconds(seconds))
        : since.AddSeconds(seconds);

    /// <summary>How long an item has waited, in seconds, by the same clock.</summary>
    public double WaitSeconds(Medium medium, DateTimeOffset since, DateTimeOffset until) =>
        (medium.IsDeferred() && Hours is not null ? Hours.OpenTimeBetween(since, until) : until - since).TotalSeconds;
}
