namespace OmniContact.Routing.Calendars;

/// <summary>Reads what follows the date in a line of <see cref="DatedExceptionText"/>: the hours, then a note.</summary>
internal static class DatedExceptionHours
{
    private const string Accepted = "closed, like and a weekday, or hours such as 09:00-12:00, 13:00-18:00";

    /// <summary>Fills in the exception, or says what is wrong.</summary>
    public static Fault? Read(string text, ref DatedException exception)
    {
        var (word, rest) = Cut(text);
        if (word.Equals("closed", StringComparison.OrdinalIgnoreCase))
        {
            exception = exception with { Note = NoteOrNull(rest) };
            return null;
        }

        return word.Equals("like", StringComparison.OrdinalIgnoreCase) ? ReadLike(rest, ref exception) : ReadHours(text, ref exception);
    }

    private static Fault? ReadLike(string text, ref DatedException exception)
    {
        var (word, rest) = Cut(text);
        if (WeekdayWords.Parse(word) is not { } day)
            return new("", "not-a-weekday", $"'{word}' after like is no weekday, such as Fri, Friday or 周五");
        exception = exception with { Like = day, Note = NoteOrNull(rest) };
        return null;
    }

    private static Fault? ReadHours(string text, ref DatedException exception)
    {
        var open = new List<DayInterval>();
        var rest = text;
        bool more;
        do
        {
            var (word, after) = Cut(rest);
            more = word.EndsWith(',') || after.StartsWith(',');
            if (!DayInterval.TryParse(word.TrimEnd(','), out var interval))
                return new("", "not-hours", $"expected {Accepted}, found '{word}'");
            open.Add(interval);
            rest = after.TrimStart(',', ' ');
        }
        while (more);

        exception = exception with { Open = [.. open], Note = NoteOrNull(rest) };
        return CalendarValidation.IntervalFaults(exception.Open, "").FirstOrDefault();
    }

    private static (string Word, string After) Cut(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().IndexOfAny(" \t\u3000");
        return end < 0 ? (trimmed, "") : (trimmed[..end], trimmed[(end + 1)..].Trim());
    }

    private static string? NoteOrNull(string text) => text.Length == 0 ? null : text;
}
