using System.Runtime.InteropServices;
using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching.Skills;

/// <summary>The skill sets that are looked at together, as columns of a shelf.</summary>
internal sealed class SkillRow
{
    /// <summary>Nobody ever stands in this column.</summary>
    private const int Empty = 0;

    /// <summary>To read a key by its column takes as long as to pass so many that stand side by side.</summary>
    private const int Denser = 6;

    private readonly ulong[]? _bits;

    /// <param name="skillSets">Their numbers.</param>
    /// <param name="known">How many there are in all.</param>
    public SkillRow(IEnumerable<int> skillSets, int known)
    {
        Columns = RowScan.Row(skillSets.Select(ColumnOf), Empty);
        if (Columns.Length == Scan.Block || Columns.Length * Denser < ColumnOf(known)) return;
        _bits = new ulong[Scan.Words(ColumnOf(known))];
        foreach (var column in Columns.Where(column => column != Empty)) _bits[column / Scan.Word] |= 1ul << column;
    }

    /// <summary>At least a block, filled up with one where nobody stands.</summary>
    public int[] Columns { get; }

    public static int ColumnOf(int skillSet) => Empty + 1 + skillSet;

    /// <param name="keys">By column, in whole words.</param>
    /// <returns>The column of the least; <see cref="RowScan.Nothing"/>, or <see cref="RowScan.Tied"/>.</returns>
    public int Least(long[] keys)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(keys);
        if (_bits is null) return RowScan.Least(ref first, Columns);
        return Scan.Least(ref first, new BitColumns(_bits), _bits.Length, out var tied) is var column && tied ? RowScan.Tied : column;
    }
}
