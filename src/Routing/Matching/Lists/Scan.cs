using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// The smallest of chosen numbers, eight at a time and without branches: which column is best cannot be foreseen, and a branch
/// guessed wrong costs more than eight comparisons.
/// </summary>
internal static class Scan
{
    /// <summary>Numbers are looked at in words of so many.</summary>
    public const int Word = 64;

    private static readonly Vector512<long>[] Bits =
        [.. Enumerable.Range(0, 8).Select(block => Vector512.Create([.. Enumerable.Range(0, 8).Select(lane => 1L << ((block * 8) + lane))]))];

    /// <param name="keys">As long as the columns' words; below <c>long.MaxValue - 1</c> where chosen.</param>
    /// <param name="columns">Which are chosen.</param>
    /// <param name="words">Words of columns.</param>
    /// <param name="tied">The least is there more than once.</param>
    /// <returns>Place of the least; -1 when none is chosen.</returns>
    public static int Least<TColumns>(long[] keys, TColumns columns, int words, out bool tied)
        where TColumns : struct, IColumns
    {
        var (least, at, twice) = (Vector512.Create(long.MaxValue - 1), Vector512.Create(-1L), Vector512<long>.Zero);
        for (var word = 0; word < words; word++)
        {
            var bits = columns.Word(word);
            if (bits == 0) continue;
            var inWord = LeastOf(ref keys[word * Word], Vector512.Create((long)bits));
            twice |= Vector512.Equals(inWord, least);
            at = Vector512.ConditionalSelect(Vector512.LessThan(inWord, least), Vector512.Create((long)word), at);
            least = Vector512.Min(inWord, least);
        }

        var found = Lowest(least);
        var lanes = Vector512.Equals(least, Vector512.Create(found)).ExtractMostSignificantBits();
        var winner = (int)at[BitOperations.TrailingZeroCount(lanes)];
        tied = false;
        if (winner < 0) return -1;
        var equal = columns.Word(winner) & EqualTo(ref keys[winner * Word], found);
        tied = (lanes & (lanes - 1)) != 0 || (equal & (equal - 1)) != 0 || twice != Vector512<long>.Zero;
        return (winner * Word) + BitOperations.TrailingZeroCount(equal);
    }

    /// <summary>Bit n: the n-th of the word's numbers is the key.</summary>
    public static ulong EqualTo(ref long keys, long key)
    {
        var (equal, wanted) = (0ul, Vector512.Create(key));
        for (var block = 0; block < Word; block += 8)
            equal |= Vector512.Equals(Vector512.LoadUnsafe(ref keys, (nuint)block), wanted).ExtractMostSignificantBits() << block;
        return equal;
    }

    /// <summary>Lane by lane over the word's eight blocks, as a tree: none waits for the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> LeastOf(ref long keys, Vector512<long> chosen)
    {
        ref var bits = ref MemoryMarshal.GetArrayDataReference(Bits);
        var first = Vector512.Min(
            Vector512.Min(Block(ref keys, ref bits, chosen, 0), Block(ref keys, ref bits, chosen, 1)),
            Vector512.Min(Block(ref keys, ref bits, chosen, 2), Block(ref keys, ref bits, chosen, 3)));
        var second = Vector512.Min(
            Vector512.Min(Block(ref keys, ref bits, chosen, 4), Block(ref keys, ref bits, chosen, 5)),
            Vector512.Min(Block(ref keys, ref bits, chosen, 6), Block(ref keys, ref bits, chosen, 7)));
        return Vector512.Min(first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Block(ref long keys, ref Vector512<long> bits, Vector512<long> chosen, int block)
    {
        var own = Unsafe.Add(ref bits, block);
        return Vector512.ConditionalSelect(
            Vector512.Equals(chosen & own, own), Vector512.LoadUnsafe(ref keys, (nuint)(block * 8)), Vector512.Create(long.MaxValue));
    }

    private static long Lowest(Vector512<long> numbers)
    {
        var halves = Vector256.Min(numbers.GetLower(), numbers.GetUpper());
        var quarters = Vector128.Min(halves.GetLower(), halves.GetUpper());
        return Math.Min(quarters[0], quarters[1]);
    }
}
