using System.Globalization;

namespace OmniContact.Server.Uploads;

/// <summary>Cleans the names of uploaded files: no folders, no control or direction characters, no reserved ones, not too long.</summary>
internal static class FileNames
{
    public const int Longest = 120;

    private const string Reserved = "\\/:*?\"<>|%;";

    public static string Clean(string? name)
    {
        var last = (name ?? "").Replace('\\', '/').Split('/')[^1];
        var kept = new string([.. last.Where(IsKept)]).Trim(' ', '.');
        if (kept.Length == 0) return "file";
        if (kept.Length <= Longest) return kept;
        var extension = Path.GetExtension(kept);
        return extension.Length is > 0 and < 12 ? string.Concat(kept.AsSpan(0, Longest - extension.Length), extension) : kept[..Longest];
    }

    /// <summary>Format characters may turn the direction of text and make an .exe look like a .jpg.</summary>
    private static bool IsKept(char c) =>
        !Reserved.Contains(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
