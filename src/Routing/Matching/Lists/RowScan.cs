using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// The smallest of the numbers in some columns, eight at a time and without branches, as in <see cref="Scan"/>. They are read
/// one by one: what has just been written to one is there at once, and not, as for a wider read, when the write has left the
/// processor.
/// </summary>
internal static class RowScan
{
    /// <summary>Instead of a column: there is no number.</summary>
    public const int Nothing = -1;

    /// <summary>Instead of a column: the least is there more than once.</summary>
    public const int Tied = -2;

    /// <summary>Fills the row up to whole blocks, at least one.</summary>
    /// <param name="columns">Those that are looked at.</param>
    /// <param name="empty">A column that always has <see cref="Scan.None"/>.</param>
    public static int[] Row(IEnumerable<int> columns, int empty)
    {
        int[] row = [.. columns];
        var own = row.Length;
        Array.Resize(ref row, (Math.Max(1, own) + Scan.Block - 1) & -Scan.Block);
        row.AsSpan(own).Fill(empty);
        return row;
    }

    /// <param name="keys">Numbers by column.</param>
    /// <param name="row">As <see cref="Row"/> makes it.</param>
    /// <returns>The column of the least; <see cref="Nothing"/>, or <see cref="Tied"/>.</returns>
    public static int Least(ref long keys, int[] row) =>
        row.Length == Scan.Block ? LeastOfBlock(ref keys, row) : LeastOfBlocks(ref keys, row);

    /// <summary>The same for a row of one block; of others it says <see cref="Tied"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LeastOfFew(ref long keys, int[] row) => row.Length == Scan.Block ? LeastOfBlock(ref keys, row) : Tied;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LeastOfBlock(ref long keys, int[] row)
    {
        ref var columns = ref MemoryMarshal.GetArrayDataReference(row);
        var (low, high) = (Four(ref keys, ref columns), Four(ref keys, ref Unsafe.Add(ref columns, Scan.Block / 2)));
        var least = Everywhere(Vector256.Min(low, high));
        var equal = Vector256.Equals(low, least).ExtractMostSignificantBits()
            | (Vector256.Equals(high, least).ExtractMostSignificantBits() << (Scan.Block / 2));
        if ((equal & (equal - 1)) == 0) return Unsafe.Add(ref columns, BitOperations.TrailingZeroCount(equal));
        return least[0] == Scan.None ? Nothing : Tied;
    }

    private static int LeastOfBlocks(ref long keys, int[] row)
    {
        var (least, at, twice) = (Vector512.Create(Scan.None - 1), Vector512<long>.Zero, Vector512<long>.Zero);
        for (var start = 0; start < row.Length; start += Scan.Block)
        {
            var block = Vector512.Create(Four(ref keys, ref row[start]), Four(ref keys, ref row[start + (Scan.Block / 2)]));
            var less = Vector512.LessThan(block, least);
            twice = Vector512.AndNot(twice | Vector512.Equals(block, least), less);
            at = Vector512.ConditionalSelect(less, Vector512.Create((long)start), at);
            least = Vector512.Min(block, least);
        }

        var found = Scan.Lowest(least);
        if (found == Scan.None - 1) return Nothing;
        var lanes = Vector512.Equals(least, Vector512.Create(found)).ExtractMostSignificantBits();
        var lane = BitOperations.TrailingZeroCount(lanes);
        return (lanes & (lanes - 1)) != 0 || twice[lane] != 0 ? Tied : row[(int)at[lane] + lane];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Four(ref long keys, ref int columns) => Vector256.Create(
        Unsafe.Add(ref keys, columns), Unsafe.Add(ref keys, Unsafe.Add(ref columns, 1)),
        Unsafe.Add(ref keys, Unsafe.Add(ref columns, 2)), Unsafe.Add(ref keys, Unsafe.Add(ref columns, 3)));

    /// <summary>The least in each lane: it need not leave the vectors to be compared with others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Everywhere(Vector256<long> numbers)
    {
        var halves = Vector256.Min(numbers, Vector256.Shuffle(numbers, Vector256.Create(2L, 3, 0, 1)));
        return Vector256.Min(halves, Vector256.Shuffle(halves, Vector256.Create(1L, 0, 3, 2)));
    }
}
