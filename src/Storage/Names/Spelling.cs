using System.Collections.Immutable;

namespace OmniContact.Storage.Names;

/// <summary>How the title of something is spelled in Latin letters, for a page that looks for it among what it has.</summary>
public static class Spelling
{
    /// <summary>Of a title with many characters of several readings only so many are given.</summary>
    private const int Most = 16;

    /// <summary>In full by the usual readings (<c>tuikuanshuoming</c>), and by initials of every reading (<c>tksm</c>); empty without a Han character.</summary>
    public static ImmutableArray<string> Of(string title)
    {
        var units = NameReading.Written(title);
        if (units.All(unit => unit.Readings.IsEmpty)) return [];
        var usual = units.Select(unit => unit.Readings.IsEmpty ? unit : unit with { Readings = [unit.Readings[0]] }).ToArray();
        return [.. NameReading.Spellings(usual, 0).Take(1), .. NameReading.Initials(units).Take(Most)];
    }
}
