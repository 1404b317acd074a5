using System.Globalization;

namespace OmniContact.Server.Privacy;

/// <summary>Digits as people write them: ASCII, full-width or any others, Chinese numerals too, with separators in between.</summary>
internal static class Digits
{
    /// <summary>Pattern of one digit.</summary>
    public const string One = "[0-9０-９]";

    /// <summary>Pattern of what stands in a text without being seen: joiners, soft hyphens, marks of direction, the frame of a key.</summary>
    private const string Unseen = @"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u20E3\uFE0F\uFEFF]*";

    /// <summary>Pattern of at most one visible separator and any invisible ones between digits.</summary>
    public const string Gap = Unseen + @"[ \u00A0\u2000-\u200A\u202F\u3000.．\-‐‑‒–—－·_]?" + Unseen;

    /// <summary>Pattern of what may stand between the groups of a number whose groups alone tell what it is.</summary>
    public const string Break = @"[^\p{L}\p{N}\r\n]{1,3}";

    /// <summary>
    /// Pattern of a place where a number may begin: not inside a word, a longer number or a fraction. A numbered list's
    /// "1." and a comma begin no fraction, and the end of an escape in an address (%2B) is no word.
    /// </summary>
    public const string Before = @"(?:(?<![0-9０-９A-Za-z])|(?<=%[0-9A-Fa-f]{2}))(?<!(?:(?<![0-9])0|[0-9]{3})\.)";

    /// <summary>Pattern of a place where a number may end.</summary>
    public const string After = "(?![0-9０-９A-Za-z])";

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>The value of a digit, 0..9.</summary>
    public static int Value(char c) => c >= '０' ? c - '０' : c - '0';

    /// <summary>The text with every digit in ASCII, whatever it was written with; all else stays, and in its place.</summary>
    public static string Plain(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        return first < 0 ? text : string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Any(from[i]) is var value and >= 0 ? (char)('0' + value) : from[i];
        });
    }

    /// <summary>The value of a digit of any script, of a digit in a ring or raised, or of a Chinese numeral; -1 for all else.</summary>
    private static int Any(char c) => c switch
    {
        < (char)0x80 => char.IsAsciiDigit(c) ? c - '0' : -1,
        '〇' or '零' or '○' => 0,
        '一' or '幺' or '壹' => 1,
        '二' or '贰' or '貳' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => CharUnicodeInfo.GetDigitValue(c),
    };

    /// <summary>The digits of a text as ASCII, everything else left out.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> found = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (IsDigit(c)) found[length++] = (char)('0' + Value(c));
        }
        return new string(found[..length]);
    }

    /// <summary>Stars in place of all digits but the first and last so many; separators stay.</summary>
    public static string Hide(string text, int keepFirst, int keepLast)
    {
        var total = text.Count(IsDigit);
        var seen = 0;
        return string.Create(text.Length, (text, keepFirst, from: total - keepLast), (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = state.text[i];
                span[i] = IsDigit(c) && seen++ is var at && at >= state.keepFirst && at < state.from ? '*' : c;
            }
        });
    }
}
