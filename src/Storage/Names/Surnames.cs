using System.Collections.Immutable;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Names;

/// <summary>Surnames of two characters, and those that are read in their own way.</summary>
internal static class Surnames
{
    private static readonly Dictionary<string, ImmutableArray<string>> Readings = TextResource.Lines("surnames.txt")
        .Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1..].ToImmutableArray());

    /// <summary>Readings of the surname at the beginning of a simplified name, one per character; empty when it has no special one.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> name)
    {
        var lookup = Readings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (name.Length >= 3 && lookup.TryGetValue(name[..2], out var two)) return two;
        return name.Length >= 2 && lookup.TryGetValue(name[..1], out var one) ? one : [];
    }
}
