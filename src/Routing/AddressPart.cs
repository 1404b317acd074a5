using System.Globalization;

namespace OmniContact.Routing;

/// <summary>A text that stands in addresses, as ids and user names do: what a path would tear apart, or nobody sees, is not part of it.</summary>
public static class AddressPart
{
    /// <summary>In characters.</summary>
    public const int Longest = 64;

    /// <summary>What is wrong with it, or null.</summary>
    public static string? Fault(string text)
    {
        if (text.Length is 0 or > Longest) return $"has {text.Length} characters; 1 to {Longest} are allowed";
        return text is "." or ".." || text.Trim() != text || text.Any(Unfit)
            ? "has to fit into an address: no slashes, no control or invisible characters, no space at an end, not . or .."
            : null;
    }

    private static bool Unfit(char one) => one is '/' or '\\' || char.GetUnicodeCategory(one)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
