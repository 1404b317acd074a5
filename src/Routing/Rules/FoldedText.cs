using System.Globalization;
using System.Text;

namespace OmniContact.Routing.Rules;

/// <summary>
/// Text made comparable: compatibility forms unified (NFKC, so full width equals half width), lower case, runs of white
/// space made one blank, ends trimmed. Also finds keywords in such text.
/// </summary>
public static class FoldedText
{
    /// <summary>The rest of a longer text is not looked at, so that a rule's cost is bounded.</summary>
    public const int MostCharacters = 4_000;

    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var cut = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var folded = new StringBuilder(cut.Length);
        foreach (var rune in CompatibleForm.Of(cut).ToLowerInvariant())
        {
            if (!char.IsWhiteSpace(rune)) folded.Append(rune);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>
    /// Whether a folded keyword occurs in folded text. Where the keyword begins or ends with a letter or digit of a script
    /// that separates words, a word has to begin or end there too; Chinese and other scripts that do not are found anywhere.
    /// A <c>*</c> at the end lets the word go on.
    /// </summary>
    internal static bool Contains(string text, in Keyword keyword)
    {
        for (var from = 0; from <= text.Length - keyword.Text.Length;)
        {
            var at = text.AsSpan(from).IndexOf(keyword.Text);
            if (at < 0) return false;
            var (start, end) = (from + at, from + at + keyword.Text.Length);
            if (!(keyword.BeginsWord && EndsInWord(text.AsSpan(0, start))) && !(keyword.EndsWord && BeginsInWord(text.AsSpan(end))))
                return true;
            from = start + 1;
        }

        return false;
    }

    internal static bool BeginsInWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && IsOfSpacedWord(rune);

    internal static bool EndsInWord(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && IsOfSpacedWord(rune);

    private static bool IsOfSpacedWord(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark =>
            !IsUnspaced(rune.Value),
        _ => false,
    };

    // Scripts written without blanks between words, and Hangul, whose particles cling to the word.
    private static bool IsUnspaced(int code) => code
        is >= 0x0E00 and <= 0x0EFF       // Thai, Lao
        or >= 0x1000 and <= 0x109F       // Myanmar
        or >= 0x1100 and <= 0x11FF       // Hangul letters
        or >= 0x1780 and <= 0x17FF       // Khmer
        or >= 0x2E80 and <= 0x9FFF       // radicals, kana, bopomofo, Han
        or >= 0xA960 and <= 0xA97F       // Hangul letters
        or >= 0xAC00 and <= 0xD7FF       // Hangul syllables
        or >= 0xF900 and <= 0xFAFF       // Han, compatibility
        or >= 0x1AFF0 and <= 0x1B16F     // kana
        or >= 0x20000 and <= 0x3FFFF;    // Han, further planes

    private static bool IsPlain(string text)
    {
        if (text.Length > MostCharacters) return false;
        var blank = true;
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or (>= 'A' and <= 'Z') || (c == ' ' && blank)) return false;
            blank = c == ' ';
        }

        return text.Length == 0 || !blank;
    }
}
