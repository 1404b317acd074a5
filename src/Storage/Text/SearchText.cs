using System.Collections.Immutable;
using System.Text;

namespace OmniContact.Storage.Text;

/// <summary>
/// What a person typed: parts cut at spaces. Each part has to stand in the text literally after folding; one that begins
/// with a word has to begin where a word begins, and may end inside one. The digits of a number also find it written in
/// groups. The terms only find candidates.
/// </summary>
internal sealed class SearchText
{
    /// <summary>More is cut off.</summary>
    public const int MostCharacters = 200;

    public SearchText(string typed)
    {
        var folded = FoldedText.Of(typed.Length <= MostCharacters ? typed : typed[..MostCharacters]);
        Parts = [.. folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        Needed = [.. Parts.SelectMany(PartTerms).Distinct()];
    }

    public ImmutableArray<string> Parts { get; }

    /// <summary>Each candidate has all of them; empty when nothing can be found.</summary>
    public ImmutableArray<SearchTerm> Needed { get; }

    /// <summary>Where the first part stands in the text, when all parts do; null otherwise.</summary>
    public (int Start, int Length)? Find(string text)
    {
        FoldedText folded = new(text);
        (int Start, int Length)? first = null;
        foreach (var part in Parts)
        {
            if (Place(folded.Text, part) is not { } place) return null;
            first ??= folded.Original(place.Start, place.Length);
        }
        return first;
    }

    private static (int Start, int Length)? Place(string text, string part) =>
        IndexOf(text, part) is >= 0 and var at ? (at, part.Length) : WrittenNumbers.Find(text, part);

    private static int IndexOf(string text, string part)
    {
        var startsWord = ClassAt(part, 0) == CharacterClass.Word;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (!startsWord || at == 0 || ClassBefore(text, at) != CharacterClass.Word) return at;
        }
        return -1;
    }

    private static CharacterClass ClassAt(string text, int index) => CharacterClasses.Of(Rune.GetRuneAt(text, index));

    private static CharacterClass ClassBefore(string text, int index) =>
        ClassAt(text, index - (index > 1 && char.IsLowSurrogate(text[index - 1]) ? 2 : 1));

    private static IEnumerable<SearchTerm> PartTerms(string part)
    {
        var runs = Terms.Runs(part).ToArray();
        for (var i = 0; i < runs.Length; i++)
        {
            var text = runs[i].Text;
            if (runs[i].Class == CharacterClass.Word)
                yield return new(Terms.Beginning(text), IsPrefix: i == runs.Length - 1 && part.EndsWith(text, StringComparison.Ordinal));
            else if (text.Length == Rune.GetRuneAt(text, 0).Utf16SequenceLength)
                yield return new(text, IsPrefix: true);
            else
                foreach (var pair in Terms.Pairs(text)) yield return new(pair, IsPrefix: false);
        }
    }
}
