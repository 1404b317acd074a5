using System.Text;

namespace OmniContact.Storage.Text;

/// <summary>Folds traditional and variant Han characters to the simplified one; everything else stays.</summary>
internal static class Simplified
{
    private const int First = 0x3400;
    private const int Last = 0x9FFF;
    private static readonly int[] Table = Read();

    public static Rune Of(Rune rune) =>
        rune.Value is >= First and <= Last && Table[rune.Value - First] is not 0 and var simplified ? new Rune(simplified) : rune;

    private static int[] Read()
    {
        var table = new int[Last - First + 1];
        foreach (var line in TextResource.Lines("simplified.txt"))
        {
            var runes = line.EnumerateRunes().ToArray();
            foreach (var variant in runes[1..]) table[variant.Value - First] = runes[0].Value;
        }
        return table;
    }
}
