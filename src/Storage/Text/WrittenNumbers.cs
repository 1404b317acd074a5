using System.Text.RegularExpressions;

namespace OmniContact.Storage.Text;

/// <summary>
/// Numbers as people write them, in groups: 138 1234 5678, 6222-0212-3456-7890. Each is found by its digits alone, from every group on,
/// as a country code or another number may stand before it.
/// </summary>
internal static partial class WrittenNumbers
{
    /// <summary>Fewer digits are no number that somebody would look for.</summary>
    private const int FewestDigits = 7;

    /// <summary>Longer ones are known by their beginning.</summary>
    private const int MostDigits = 32;

    /// <summary>Where a group begins, and all digits from there on.</summary>
    public static IEnumerable<(int Start, string Digits)> In(string folded)
    {
        foreach (Match number in Grouped().Matches(folded))
        {
            for (var at = number.Index; at < number.Index + number.Length; at++)
            {
                if (!char.IsAsciiDigit(folded[at]) || (at > number.Index && char.IsAsciiDigit(folded[at - 1]))) continue;
                var digits = Digits(folded.AsSpan(at..(number.Index + number.Length)));
                if (digits.Length >= FewestDigits) yield return (at, digits);
            }
        }
    }

    /// <summary>Where the digits stand, with what is written between them; null when they do not.</summary>
    public static (int Start, int Length)? Find(string folded, string typed)
    {
        if (typed.Length < FewestDigits || !typed.All(char.IsAsciiDigit)) return null;
        foreach (var (start, digits) in In(folded))
        {
            if (digits.StartsWith(typed.AsSpan(0, Math.Min(typed.Length, MostDigits)), StringComparison.Ordinal)) return (start, Length(folded, start, typed.Length));
        }
        return null;
    }

    private static int Length(string folded, int start, int digits)
    {
        var at = start;
        for (; digits > 0 && at < folded.Length; at++)
        {
            if (char.IsAsciiDigit(folded[at])) digits--;
        }
        return at - start;
    }

    private static string Digits(ReadOnlySpan<char> text)
    {
        Span<char> found = stackalloc char[MostDigits];
        var length = 0;
        foreach (var one in text)
        {
            if (char.IsAsciiDigit(one) && length < MostDigits) found[length++] = one;
        }
        return new string(found[..length]);
    }

    /// <summary>Two groups at least, at most 24, with one or two separators between them.</summary>
    [GeneratedRegex(@"(?<![a-z0-9])[0-9]{1,19}(?:[ .\-()]{1,2}[0-9]{1,19}){1,23}(?![a-z0-9])")]
    private static partial Regex Grouped();
}
