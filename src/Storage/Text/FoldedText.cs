using System.Text;

namespace OmniContact.Storage.Text;

/// <summary>
/// Text as search compares it: NFKC (which folds width), lower case, traditional Han to simplified, without what cannot
/// be seen. Each folded character knows from which characters of the original it came.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _folded;
    private readonly List<int> _starts;
    private readonly List<int> _ends;
    private readonly bool _simplify;

    public FoldedText(string original, bool simplify = true)
    {
        _simplify = simplify;
        _folded = new(original.Length);
        _starts = new(original.Length);
        _ends = new(original.Length);
        var text = StoredText.Clean(original);
        for (var i = 0; i < text.Length;)
        {
            var end = NextCluster(text, i);
            Append(text.AsSpan(i, end - i), i, end);
            i = end;
        }
        Text = _folded.ToString();
    }

    public string Text { get; }

    /// <summary>Folds what needs no way back to the original.</summary>
    public static string Of(string text) => new FoldedText(text).Text;

    /// <summary>Where a stretch of the folded text lies in the original, in UTF-16 units.</summary>
    public (int Start, int Length) Original(int start, int length) =>
        (_starts[start], _ends[start + length - 1] - _starts[start]);

    /// <summary>A character with the marks, a Hangul letter with the letters, a halfwidth kana with the sound mark that compose with it.</summary>
    private static int NextCluster(string text, int start)
    {
        var end = start + Rune.GetRuneAt(text, start).Utf16SequenceLength;
        while (end < text.Length && text[end] >= 0x300)
        {
            var next = Rune.GetRuneAt(text, end);
            if (!CharacterClasses.IsMark(next) && next.Value is not (>= 0x1160 and <= 0x11FF or 0xFF9E or 0xFF9F)) break;
            end += next.Utf16SequenceLength;
        }
        return end;
    }

    private void Append(ReadOnlySpan<char> cluster, int start, int end)
    {
        if (cluster is [< '\x80'])
        {
            Append(new Rune(char.ToLowerInvariant(cluster[0])), start, end);
            return;
        }
        foreach (var rune in Normalized(cluster.ToString()).EnumerateRunes())
        {
            if (!IsInvisible(rune)) Append(_simplify ? Simplified.Of(Lower(rune)) : Lower(rune), start, end);
        }
    }

    // The 66 noncharacters cannot be normalized.
    private static string Normalized(string cluster) =>
        Rune.GetRuneAt(cluster, 0).Value is >= 0xFDD0 and <= 0xFDEF || (Rune.GetRuneAt(cluster, 0).Value & 0xFFFE) == 0xFFFE
            ? cluster
            : cluster.Normalize(NormalizationForm.FormKC);

    private void Append(Rune rune, int start, int end)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            _folded.Append(unit);
            _starts.Add(start);
            _ends.Add(end);
        }
    }

    // A sigma is one letter, however it is written at the end of a word.
    private static Rune Lower(Rune rune) => rune.Value == 'ς' ? new Rune('σ') : Rune.ToLowerInvariant(rune);

    // Joiners, byte order marks, soft hyphens, variation selectors.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format
        || rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
