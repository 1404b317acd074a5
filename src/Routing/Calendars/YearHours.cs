namespace OmniContact.Routing.Calendars;

/// <summary>
/// The open hours of one UTC year as the sorted instants at which they begin and end, with the open time up to each and the
/// place in that list at which each day begins, so that every question is a look-up and a few comparisons.
/// </summary>
internal sealed class YearHours
{
    private readonly long[] _changes;
    private readonly long[] _openUntilChange;
    private readonly int[] _changesBeforeDay;

    private YearHours(long start, long end, bool openAtStart, long[] changes)
    {
        (Start, End, OpenAtStart, _changes) = (start, end, openAtStart, changes);
        _openUntilChange = new long[changes.Length];
        var (open, since, total) = (openAtStart, start, 0L);
        for (var i = 0; i < changes.Length; i++)
        {
            if (open) total += changes[i] - since;
            _openUntilChange[i] = total;
            (open, since) = (!open, changes[i]);
        }

        OpenInAll = total + (open ? end - since : 0);
        _changesBeforeDay = BeforeEachDay(start, end, changes);
    }

    public long Start { get; }

    public long End { get; }

    public bool OpenAtStart { get; }

    public bool OpenAtEnd => IsOpenAfter(_changes.Length);

    public long OpenInAll { get; }

    public static YearHours Build(int year, DaySchedule schedule, TimeZoneInfo zone)
    {
        var start = new DateTime(year, 1, 1).Ticks;
        var end = year < DateTime.MaxValue.Year ? new DateTime(year + 1, 1, 1).Ticks : DateTime.MaxValue.Ticks;
        var merged = Merge(OpenSpans(start, end, schedule, zone));
        var changes = new List<long>(merged.Count * 2);
        foreach (var (from, to) in merged)
        {
            if (from > start) changes.Add(from);
            if (to < end) changes.Add(to);
        }

        return new YearHours(start, end, merged.Count > 0 && merged[0].From == start, [.. changes]);
    }

    public bool Contains(long instant) => instant >= Start && instant < End;

    public bool IsOpen(long instant) => IsOpenAfter(ChangesUntil(instant));

    /// <summary>The first change after the instant inside this year, or null.</summary>
    public long? NextChange(long instant)
    {
        var next = ChangesUntil(instant);
        return next < _changes.Length ? _changes[next] : null;
    }

    /// <summary>The open ticks from the start of the year to the instant.</summary>
    public long OpenUntil(long instant)
    {
        var passed = ChangesUntil(instant);
        var before = passed == 0 ? 0 : _openUntilChange[passed - 1];
        return IsOpenAfter(passed) ? before + instant - (passed == 0 ? Start : _changes[passed - 1]) : before;
    }

    /// <summary>The earliest instant by which so many ticks since the start of the year were open; at most <see cref="OpenInAll"/>.</summary>
    public long InstantOf(long open)
    {
        var found = Array.BinarySearch(_openUntilChange, open);
        var next = found < 0 ? ~found : found;
        while (next > 0 && _openUntilChange[next - 1] >= open) next--;
        if (next < _changes.Length) return _changes[next] - (_openUntilChange[next] - open);
        return End - (OpenInAll - open);
    }

    private int ChangesUntil(long instant)
    {
        var next = _changesBeforeDay[(instant - Start) / TimeSpan.TicksPerDay];
        while (next < _changes.Length && _changes[next] <= instant) next++;
        return next;
    }

    private static int[] BeforeEachDay(long start, long end, long[] changes)
    {
        var before = new int[(end - start) / TimeSpan.TicksPerDay + 1];
        for (var (day, next) = (0, 0); day < before.Length; day++)
        {
            while (next < changes.Length && changes[next] < start + day * TimeSpan.TicksPerDay) next++;
            before[day] = next;
        }

        return before;
    }

    private bool IsOpenAfter(int changes) => OpenAtStart ^ ((changes & 1) == 1);

    private static List<Span> OpenSpans(long start, long end, DaySchedule schedule, TimeZoneInfo zone)
    {
        // A wall clock is at most 14 hours from UTC and an interval at most two days long.
        var margin = 3 * TimeSpan.TicksPerDay;
        var (from, to) = (Math.Max(0, start - margin), Math.Min(DateTime.MaxValue.Ticks, end + margin));
        var timeline = new ZoneTimeline(zone, from, to);
        var spans = new List<Span>();
        var last = DateOnly.FromDateTime(new DateTime(to));
        for (var date = DateOnly.FromDateTime(new DateTime(from)); date < last; date = date.AddDays(1))
        {
            var midnight = date.ToDateTime(TimeOnly.MinValue).Ticks;
            foreach (var interval in schedule.BeginningOn(date))
            {
                var opens = Math.Max(start, timeline.FirstReach(midnight + interval.From.Ticks));
                var closes = Math.Min(end, timeline.FirstReach(midnight + interval.End.Ticks));
                if (opens < closes) spans.Add(new Span(opens, closes));
            }
        }

        return spans;
    }

    private static List<Span> Merge(List<Span> spans)
    {
        spans.Sort((a, b) => a.From.CompareTo(b.From));
        var merged = new List<Span>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.From <= merged[^1].To)
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, span.To) };
            else
                merged.Add(span);
        }

        return merged;
    }

    private readonly record struct Span(long From, long To);
}
