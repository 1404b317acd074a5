using System.Globalization;

namespace OmniContact.Routing.Rules.Language;

/// <summary>Reads what begins with a digit: a number (<c>12.5</c>), duration (<c>30m</c>), time (<c>09:00</c>) or date (<c>2026-05-01</c>).</summary>
internal sealed class NumberLexer(string source)
{
    private const int LongestNumber = 20;

    public Token Read(ref int at)
    {
        var start = at;
        while (at < source.Length && Belongs(at, start)) at++;
        var text = string.Create(at - start, (source, start), static (chars, from) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = Lexer.Narrow(from.source[from.start + i]);
        });
        return Classify(text, start, at);
    }

    private static Token Classify(string text, int start, int end)
    {
        if (text.Contains(':'))
            return Time(text) is { } time ? new(TokenKind.Time, start, end, text, time) : Wrong(start, text, "a time such as 09:00");
        if (text.LastIndexOf('-') > 0)
        {
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? new(TokenKind.Date, start, end, text, date.DayNumber)
                : Wrong(start, text, "a date such as 2026-05-01");
        }

        var unit = char.ToLowerInvariant(text[^1]) switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        var digits = unit > 0 ? text[..^1] : text;
        if (digits.Length > LongestNumber
            || !double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return Wrong(start, text, "a number such as 12.5 or a duration such as 30s, 5m, 12h, 3d");
        return unit > 0 ? new(TokenKind.Duration, start, end, text, number * unit) : new(TokenKind.Number, start, end, text, number);
    }

    // Everything up to what cannot go on a number, so that 12x is one wrong number and not two tokens; two dots are a range.
    private bool Belongs(int at, int start)
    {
        var c = Lexer.Narrow(source[at]);
        if (c == '.') return at + 1 < source.Length && char.IsAsciiDigit(Lexer.Narrow(source[at + 1]));
        return char.IsLetterOrDigit(c) || c is ':' or '_' || (c == '-' && (at == start || at + 1 < source.Length));
    }

    private static double? Time(string text)
    {
        if (text == "24:00") return 86400;
        return TimeOnly.TryParseExact(text, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToTimeSpan().TotalSeconds
            : null;
    }

    private static Token Wrong(int start, string text, string expected) =>
        new(TokenKind.Wrong, start, start, $"expected {expected}, found '{text}'");
}
