using System.Globalization;

namespace OmniContact.Routing.Calendars;

/// <summary>
/// Open hours that begin on one day, by that day's wall clock. <paramref name="To"/> at or before
/// <paramref name="From"/> is on the next day; 00:00 to 00:00 is the whole day.
/// </summary>
public sealed record DayInterval(TimeOnly From, TimeOnly To)
{
    /// <summary>00:00 to 24:00.</summary>
    public static DayInterval WholeDay { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>From the midnight that begins the day to the end of the interval; more than 24 h when it runs over midnight.</summary>
    internal TimeSpan End => To > From ? To.ToTimeSpan() : To.ToTimeSpan() + TimeSpan.FromDays(1);

    /// <summary>Reads <c>09:00-18:00</c>, <c>22:00-06:00</c> (over midnight) or <c>00:00-24:00</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DayInterval interval)
    {
        interval = WholeDay;
        var dash = text.IndexOf('-');
        if (dash < 0 || !TryTime(text[..dash].Trim(), out var from)) return false;
        var end = text[(dash + 1)..].Trim();
        var to = TimeOnly.MinValue;
        if (!end.SequenceEqual("24:00") && !TryTime(end, out to)) return false;
        interval = new DayInterval(from, to);
        return true;
    }

    public override string ToString() =>
        To == TimeOnly.MinValue ? $"{From:HH\\:mm}-24:00" : $"{From:HH\\:mm}-{To:HH\\:mm}";

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
