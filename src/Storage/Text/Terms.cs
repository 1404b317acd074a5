namespace OmniContact.Storage.Text;

/// <summary>
/// Cuts folded text into what the index holds: words, and for scripts without spaces the pairs of neighbouring code
/// points and the last code point of each run, so that one character is found as the beginning of a term. A number that
/// is written in groups is found by its digits as well.
/// </summary>
internal static class Terms
{
    /// <summary>Longer words are known by their beginning, in code points.</summary>
    public const int MostLength = 64;

    /// <summary>A text is indexed by its first terms, up to this many different ones.</summary>
    public const int MostTerms = 10_000;

    /// <summary>And by no more than this many UTF-16 units of terms: what fits into an index entry of either database.</summary>
    private const int MostUnits = 250_000;

    public static IReadOnlyCollection<string> Of(string folded)
    {
        HashSet<string> terms = [];
        var units = 0;
        foreach (var term in Runs(folded).SelectMany(Of).Concat(WrittenNumbers.In(folded).Select(number => number.Digits)))
        {
            if (terms.Count == MostTerms || units > MostUnits) return terms;
            if (terms.Add(term)) units += term.Length;
        }
        return terms;
    }

    /// <summary>Stretches of one class, separators left out.</summary>
    public static IEnumerable<TextRun> Runs(string folded)
    {
        var start = 0;
        var current = CharacterClass.Separator;
        var position = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            var next = CharacterClasses.Of(rune);
            // A mark belongs to what it stands on.
            if (next != CharacterClass.Separator && current != CharacterClass.Separator && CharacterClasses.IsMark(rune)) next = current;
            if (next != current)
            {
                if (current != CharacterClass.Separator) yield return new(current, folded[start..position]);
                (current, start) = (next, position);
            }
            position += rune.Utf16SequenceLength;
        }
        if (current != CharacterClass.Separator) yield return new(current, folded[start..]);
    }

    public static string Beginning(string word) =>
        word.Length <= MostLength ? word : string.Concat(word.EnumerateRunes().Take(MostLength).Select(rune => rune.ToString()));

    /// <summary>Each pair of neighbouring code points.</summary>
    public static IEnumerable<string> Pairs(string run)
    {
        string? before = null;
        foreach (var rune in run.EnumerateRunes())
        {
            var current = rune.ToString();
            if (before is not null) yield return before + current;
            before = current;
        }
    }

    private static IEnumerable<string> Of(TextRun run) => run.Class == CharacterClass.Word
        ? [Beginning(run.Text)]
        : Pairs(run.Text).Append(Last(run.Text));

    private static string Last(string run) => char.IsLowSurrogate(run[^1]) ? run[^2..] : run[^1..];
}
