using System.Collections.Immutable;
using System.Globalization;

namespace OmniContact.Routing.Calendars;

/// <summary>
/// The text form of a year's dated exceptions, for the yearly import: one date or range of dates a line, then
/// <c>closed</c>, <c>like</c> and a weekday, or hours; the rest of the line is a note. A line that begins with <c>#</c> is a comment.
/// <code>
/// 2026-02-15..2026-02-23 closed 春节
/// 2026-02-14 like Fri 春节调休上班
/// 2026-12-24 09:00-12:00, 13:00-16:00 Christmas Eve
/// </code>
/// </summary>
public static class DatedExceptionText
{
    private const int LongestRange = 366;

    /// <summary>Reads all lines. Every line that cannot be read gives one fault that names it; the others are still checked.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="year">The year they are for; a date of another year is a fault.</param>
    public static DatedExceptionImport Parse(string text, int year)
    {
        var (exceptions, faults) = (new List<DatedException>(), new List<Fault>());
        var lineOfDate = new Dictionary<DateOnly, int>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#') continue;
            if (ParseLine(content, year, exceptions, out var read) is { } fault)
                faults.Add(fault with { Where = $"line {number}" });
            foreach (var date in read.Where(d => !lineOfDate.TryAdd(d, number)))
                faults.Add(new($"line {number}", "date-twice", $"{date:yyyy-MM-dd} was already given in line {lineOfDate[date]}"));
        }

        return new DatedExceptionImport([.. exceptions], [.. faults]);
    }

    /// <summary>Writes exceptions so that <see cref="Parse"/> gives them back, one date a line.</summary>
    public static string Write(IEnumerable<DatedException> exceptions) =>
        string.Concat(exceptions.OrderBy(e => e.Date).Select(e => string.Create(CultureInfo.InvariantCulture,
            $"{e.Date:yyyy-MM-dd} {Hours(e)} {OneLine(e.Note)}").TrimEnd() + "\n"));

    private static string Hours(DatedException exception) =>
        exception.Like is { } day ? $"like {day}"
        : exception.Open.IsEmpty ? "closed"
        : string.Join(", ", exception.Open);

    private static string? OneLine(string? note) => note?.ReplaceLineEndings(" ").Trim(',', ' ');

    private static Fault? ParseLine(string line, int year, List<DatedException> exceptions, out ImmutableArray<DateOnly> dates)
    {
        var words = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (ReadDates(words[0], year, out dates) is { } wrong) return wrong;
        var pattern = new DatedException(dates[0]);
        if (DatedExceptionHours.Read(words.Length > 1 ? words[1] : "", ref pattern) is { } fault) return fault;
        exceptions.AddRange(dates.Select(date => pattern with { Date = date }));
        return null;
    }

    private static Fault? ReadDates(string text, int year, out ImmutableArray<DateOnly> dates)
    {
        dates = [];
        var ends = text.Split("..");
        if (ends.Length > 2 || !TryDate(ends[0], out var first) || !TryDate(ends[^1], out var last))
            return new("", "not-a-date", $"'{text}' is neither a date such as {year}-05-01 nor a range such as {year}-05-01..{year}-05-05");
        if (last < first || last.DayNumber - first.DayNumber >= LongestRange)
            return new("", "range-backwards", $"the range {text} ends before it begins or is longer than a year");
        if (first.Year != year || last.Year != year)
            return new("", "wrong-year", $"{text} is not in {year}");
        dates = [.. Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber)];
        return null;
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
