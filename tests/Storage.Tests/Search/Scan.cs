using System.Text;
using OmniContact.Storage.Text;

namespace OmniContact.Storage.Tests.Search;

/// <summary>The meaning of a search, without an index: every part stands in the folded text, words from their beginning.</summary>
internal sealed class Scan(string typed)
{
    private readonly string[] _parts = FoldedText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Finds(string text)
    {
        var folded = FoldedText.Of(text);
        return _parts.Any(part => part.EnumerateRunes().Any(rune => CharacterClasses.Of(rune) != CharacterClass.Separator))
            && _parts.All(part => Enumerable.Range(0, folded.Length).Any(at =>
                folded.AsSpan(at).StartsWith(part, StringComparison.Ordinal) && (!IsWord(part, 0) || at == 0 || !IsWord(folded, at - 1))));
    }

    private static bool IsWord(string text, int index) =>
        !char.IsSurrogate(text[index]) && CharacterClasses.Of(new Rune(text[index])) == CharacterClass.Word;
}
