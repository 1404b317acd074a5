using OmniContact.Routing.Calendars;

namespace OmniContact.Routing.Queues;

/// <summary>A queue as it is configured now: its settings and its hours.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Hours">Null = always open.</param>
public sealed record ConfiguredQueue(QueueSettings Settings, BusinessCalendar? Hours = null)
{
    /// <summary>Rests that follow each other and are each shorter than the drain; beyond them nobody waits.</summary>
    private const int RestsLookedAt = 100;

    /// <summary>
    /// Until when an item that entered then is served: so long after closing time as the drain lasts, unless the queue opens again by then (a
    /// short rest at noon turns nobody away). Null when the queue never closes for so long or was closed at entry.
    /// </summary>
    public DateTimeOffset? DrainsUntil(DateTimeOffset entry)
    {
        if (Hours?.IsOpen(entry) != true) return null;
        var from = entry;
        for (var i = 0; i < RestsLookedAt && Hours.NextChange(from) is { } closing; i++)
        {
            var end = closing.AddSeconds(Settings.ClosingDrainSeconds);
            if (Hours.NextChange(closing) is not { } opening || opening > end) return end;
            from = opening;
        }

        return null;
    }

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
