using System.Globalization;
using System.Text;

namespace OmniContact.Storage.Text;

internal static class CharacterClasses
{
    // Thai and Lao; Myanmar, Hangul letters; Khmer; radicals to Yi with kana, Bopomofo and Han; Hangul; compatibility Han;
    // halfwidth forms; the supplementary planes from kana to the end of the ideographs.
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x11FF), (0x1780, 0x17FF), (0x2E80, 0x2FFF), (0x3005, 0x3007), (0x3021, 0x3029),
        (0x3031, 0x3035), (0x3038, 0x303B), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF),
        (0xFF66, 0xFFDC), (0x1AFF0, 0x1B2FF), (0x20000, 0x3FFFF),
    ];

    public static CharacterClass Of(Rune rune)
    {
        if (rune.IsAscii) return char.IsAsciiLetterOrDigit((char)rune.Value) ? CharacterClass.Word : CharacterClass.Separator;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol) return CharacterClass.Pair;
        if (!IsWord(category)) return CharacterClass.Separator;
        return IsUnspaced(rune.Value) ? CharacterClass.Pair : CharacterClass.Word;
    }

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsUnspaced(int value)
    {
        foreach (var (first, last) in Unspaced)
        {
            if (value <= last) return value >= first;
        }
        return false;
    }

    // Letters, marks and numbers are the first categories of the enumeration.
    private static bool IsWord(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
