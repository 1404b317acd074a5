using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Queues;

/// <summary>A queue as it is configured now: its settings and its hours.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Hours">Null = always open.</param>
public sealed record ConfiguredQueue(QueueSettings Settings, BusinessCalendar? Hours = null)
{
    /// <summary>The end of the hours in which an item entered; null when the queue never closes or was closed at entry.</summary>
    public DateTimeOffset? ClosesAfter(DateTimeOffset entry) => Hours?.IsOpen(entry) == true ? Hours.NextChange(entry) : null;
}
