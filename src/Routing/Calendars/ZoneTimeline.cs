namespace OmniContact.Routing.Calendars;

/// <summary>
/// The offsets of a time zone over a stretch of time. It asks the zone only for offsets at UTC instants, which are never
/// ambiguous, and finds each change of offset by halving.
/// </summary>
internal sealed class ZoneTimeline
{
    private readonly List<Segment> _segments = [];

    /// <param name="zone">The time zone.</param>
    /// <param name="from">First UTC instant covered, in ticks.</param>
    /// <param name="to">First UTC instant not covered, in ticks.</param>
    public ZoneTimeline(TimeZoneInfo zone, long from, long to)
    {
        var start = from;
        var offset = OffsetAt(zone, from);
        for (var day = from; day < to; day = Math.Min(day + TimeSpan.TicksPerDay, to))
        {
            var next = Math.Min(day + TimeSpan.TicksPerDay, to);
            if (OffsetAt(zone, next) == offset) continue;
            var change = FindChange(zone, day, next, offset);
            _segments.Add(new Segment(start, change, offset));
            (start, offset) = (change, OffsetAt(zone, change));
        }

        _segments.Add(new Segment(start, long.MaxValue, offset));
    }

    /// <summary>
    /// The first instant at which the wall clock shows <paramref name="local"/> or later. A time in a gap gives the instant
    /// of the change; a time that comes twice gives the first. It never falls as <paramref name="local"/> grows.
    /// </summary>
    public long FirstReach(long local)
    {
        foreach (var segment in _segments)
        {
            var instant = Math.Max(local - segment.Offset, segment.Start);
            if (instant < segment.End) return instant;
        }

        throw new ArgumentOutOfRangeException(nameof(local), local, "The timeline ends before this time.");
    }

    private static long FindChange(TimeZoneInfo zone, long before, long after, long offset)
    {
        while (after - before > 1)
        {
            var middle = before + (after - before) / 2;
            if (OffsetAt(zone, middle) == offset) before = middle;
            else after = middle;
        }

        return after;
    }

    private static long OffsetAt(TimeZoneInfo zone, long utc) => zone.GetUtcOffset(new DateTime(utc, DateTimeKind.Utc)).Ticks;

    private readonly record struct Segment(long Start, long End, long Offset);
}
