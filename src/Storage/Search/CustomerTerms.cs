using OmniContact.Storage.Names;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Search;

/// <summary>Everything that a customer is found by, at its beginning or whole.</summary>
internal static class CustomerTerms
{
    private const int MostInnerParts = 20;

    public static IEnumerable<CustomerTerm> Of(CustomerRow row)
    {
        var name = FoldedText.Of(row.Name);
        return Name(name).Concat(Readings(row.Name)).Concat(row.Handles.SelectMany(Handle)).Concat(row.Tags.Select(Tag))
            .Select(term => term with { Text = Terms.Beginning(term.Text) })
            .Where(term => term.Text.Length > 0)
            .GroupBy(term => term.Text, (text, same) => new CustomerTerm(text, same.Min(term => term.Rank)));
    }

    /// <summary>Folded, without spaces; what looks like a telephone number keeps its digits only.</summary>
    public static string Squeeze(string text)
    {
        var folded = FoldedText.Of(text);
        return IsNumber(folded)
            ? string.Concat(folded.Where(char.IsAsciiDigit))
            : string.Concat(folded.Where(unit => !char.IsWhiteSpace(unit)));
    }

    private static IEnumerable<CustomerTerm> Name(string folded)
    {
        yield return new(Squeeze(folded), 0);
        foreach (var run in Terms.Runs(folded))
        {
            if (run.Class == CharacterClass.Word) yield return new(run.Text, 1);
            else foreach (var part in InnerParts(run.Text)) yield return new(part, 2);
        }
    }

    /// <summary>The rest of the run from each character but the first.</summary>
    private static IEnumerable<string> InnerParts(string run)
    {
        var runes = run.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        for (var i = 0; i < Math.Min(runes.Length, MostInnerParts); i++) yield return string.Concat(runes[i..]);
    }

    private static IEnumerable<CustomerTerm> Readings(string name)
    {
        var units = NameReading.Units(name);
        if (units.All(unit => unit.Readings.IsEmpty)) yield break;
        for (var from = 0; from < Math.Min(units.Length, MostInnerParts); from++)
        {
            foreach (var spelling in NameReading.Spellings(units, from)) yield return new(spelling, from == 0 ? 1 : 2);
        }
    }

    /// <summary>A number is also found without its country code, however many digits that has.</summary>
    private static IEnumerable<CustomerTerm> Handle(string handle)
    {
        var whole = Squeeze(handle);
        yield return new(whole, 0);
        if (!handle.StartsWith('+')) yield break;
        for (var code = 1; code <= 3 && whole.Length > code + 4; code++) yield return new(whole[code..], 0);
    }

    private static CustomerTerm Tag(string tag) => new(Squeeze(tag), 2);

    private static bool IsNumber(string folded) =>
        folded.Count(char.IsAsciiDigit) >= 3 && folded.All(unit => char.IsAsciiDigit(unit) || " +-().".Contains(unit));
}
