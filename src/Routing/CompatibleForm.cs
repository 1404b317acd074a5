using System.Text;

namespace OmniContact.Routing;

/// <summary>
/// Any text in Unicode's compatibility form (NFKC), in which full width equals half width. What has no such form (half of
/// a surrogate pair, a noncharacter such as U+FFFE, which is a byte order mark read backwards) becomes U+FFFD: people do
/// send it, and nothing they send may fail.
/// </summary>
public static class CompatibleForm
{
    public static string Of(string text) => (IsReadable(text) ? text : Readable(text)).Normalize(NormalizationForm.FormKC);

    private static bool IsReadable(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.EnumerateRunes().Any(IsNoncharacter);

    private static string Readable(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => IsNoncharacter(rune) ? Rune.ReplacementChar : rune));

    private static bool IsNoncharacter(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;
}
