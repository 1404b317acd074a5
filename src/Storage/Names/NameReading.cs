using System.Collections.Immutable;
using System.Text;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Names;

/// <summary>
/// How a name is read. The first characters of what looks like a person's name (2 to 4 Han characters and nothing else)
/// are read as a surname first of all; characters of several readings keep all of them.
/// </summary>
internal static class NameReading
{
    private const int MostRunes = 100;
    private const int MostSpellings = 64;

    public static ImmutableArray<NameUnit> Units(string name)
    {
        var folded = FoldedText.Of(name);
        var units = Written(name).ToBuilder();
        var surname = LooksPersonal(units) ? Surnames.Of(folded) : [];
        for (var i = 0; i < surname.Length; i++)
            units[i] = units[i] with { Readings = [surname[i], .. units[i].Readings.Where(reading => reading != surname[i])] };
        return units.ToImmutable();
    }

    /// <summary>As any other words are read.</summary>
    public static ImmutableArray<NameUnit> Written(string text)
    {
        var units = ImmutableArray.CreateBuilder<NameUnit>();
        foreach (var run in Terms.Runs(Unsimplified(text))) AddUnits(units, run);
        return units.ToImmutable();
    }

    /// <summary>Every spelling of the units from one on: in full, and by initials.</summary>
    public static IEnumerable<string> Spellings(IReadOnlyList<NameUnit> units, int from)
    {
        HashSet<string> full = [""];
        for (var i = from; i < units.Count; i++) full = Extended(full, units[i].Syllables);
        return full.Concat(Initials(units, from)).Where(spelling => spelling.Length > 0);
    }

    /// <summary>By initials alone.</summary>
    public static IEnumerable<string> Initials(IReadOnlyList<NameUnit> units, int from = 0)
    {
        HashSet<string> initials = [""];
        for (var i = from; i < units.Count; i++) initials = Extended(initials, units[i].Syllables.Select(Initial).Distinct());
        return initials;
    }

    private static HashSet<string> Extended(HashSet<string> spellings, IEnumerable<string> syllables)
    {
        var choices = syllables.ToArray();
        // A long company name: its further characters keep their usual reading only.
        if (spellings.Count * choices.Length > MostSpellings) choices = choices[..1];
        return [.. spellings.SelectMany(spelling => choices.Select(choice => spelling + choice))];
    }

    private static string Initial(string syllable) => Rune.GetRuneAt(syllable, 0).ToString();

    private static void AddUnits(ImmutableArray<NameUnit>.Builder units, TextRun run)
    {
        if (run.Class == CharacterClass.Word)
        {
            units.Add(new(run.Text, []));
            return;
        }
        foreach (var rune in run.Text.EnumerateRunes()) units.Add(new(rune.ToString(), Pinyin.Of(rune)));
    }

    private static bool LooksPersonal(ImmutableArray<NameUnit>.Builder units) =>
        units.Count is >= 2 and <= 4 && units.All(unit => !unit.Readings.IsEmpty);

    private static string Unsimplified(string name)
    {
        var text = new FoldedText(name, simplify: false).Text;
        return string.Concat(text.EnumerateRunes().Take(MostRunes).Select(rune => rune.ToString()));
    }
}
