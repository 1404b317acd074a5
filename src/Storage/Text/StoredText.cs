using System.Text;

namespace OmniContact.Storage.Text;

/// <summary>
/// Text as both databases can hold it. PostgreSQL refuses U+0000 and SQLite cuts there; neither has halves of
/// surrogate pairs. Each of them becomes U+FFFD, so that a strange message is stored rather than refused.
/// </summary>
internal static class StoredText
{
    public static string Clean(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\0') ? text : Replaced(text);

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var kept = rune.Value == 0 ? Rune.ReplacementChar : rune;
            clean.Append(kept.ToString());
        }
        return clean.ToString();
    }
}
