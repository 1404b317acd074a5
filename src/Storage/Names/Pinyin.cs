using System.Collections.Immutable;
using System.Text;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Names;

/// <summary>Mandarin readings of Han characters: syllable and tone (<c>li3</c>), the most usual one first.</summary>
internal static class Pinyin
{
    private static readonly Dictionary<int, string> First = [];
    private static readonly Dictionary<int, ImmutableArray<string>> Further = [];

    static Pinyin()
    {
        foreach (var line in TextResource.Lines("pinyin.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (line[0] == '+') AddFurther(string.Intern(line[1..space]), line[(space + 1)..]);
            else AddFirst(string.Intern(line[..space]), line[(space + 1)..]);
        }
    }

    /// <summary>All readings of the character as it is written and of its simplified form; empty when there are none.</summary>
    public static ImmutableArray<string> Of(Rune rune)
    {
        var own = Own(rune);
        var simplified = Simplified.Of(rune);
        return simplified == rune ? own : [.. own.Union(Own(simplified))];
    }

    private static ImmutableArray<string> Own(Rune rune)
    {
        if (!First.TryGetValue(rune.Value, out var first)) return [];
        return Further.TryGetValue(rune.Value, out var further) ? [first, .. further] : [first];
    }

    private static void AddFirst(string reading, string characters)
    {
        foreach (var rune in characters.EnumerateRunes()) First[rune.Value] = reading;
    }

    private static void AddFurther(string reading, string characters)
    {
        foreach (var rune in characters.EnumerateRunes())
            Further[rune.Value] = Further.TryGetValue(rune.Value, out var before) ? before.Add(reading) : [reading];
    }
}
