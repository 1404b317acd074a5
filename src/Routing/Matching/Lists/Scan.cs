using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// The smallest of several numbers, eight at a time and without branches: which one it is cannot be foreseen, and a branch
/// guessed wrong costs more than eight comparisons.
/// </summary>
internal static class Scan
{
    /// <summary>Numbers are compared in blocks of so many,</summary>
    public const int Block = 8;

    /// <summary>and chosen by the bits of words of so many.</summary>
    public const int Word = 64;

    /// <summary>Words that so many numbers take.</summary>
    public static int Words(int numbers) => (numbers + Word - 1) / Word;

    /// <summary>Stands where there is no number.</summary>
    public const long None = long.MaxValue;

    /// <param name="keys">The first of the numbers.</param>
    /// <param name="columns">Which are chosen.</param>
    /// <param name="words">Words of columns, which the numbers fill.</param>
    /// <param name="tied">The least may be there more than once.</param>
    /// <returns>Place of the least; -1 when there is none.</returns>
    public static int Least<TColumns>(ref long keys, TColumns columns, int words, out bool tied)
        where TColumns : struct, IColumns
    {
        var (least, at, twice) = (Vector512.Create(None - 1), Vector512.Create(-1L), Vector512<long>.Zero);
        for (var word = 0; word < words; word++)
        {
            var bits = columns.Word(word);
            if (bits == 0) continue;
            var inWord = LeastOf<TColumns>(ref Unsafe.Add(ref keys, word * Word), bits);
            twice |= Vector512.Equals(inWord, least);
            at = Vector512.ConditionalSelect(Vector512.LessThan(inWord, least), Vector512.Create((long)word), at);
            least = Vector512.Min(inWord, least);
        }

        var found = Lowest(least);
        var lanes = Vector512.Equals(least, Vector512.Create(found)).ExtractMostSignificantBits();
        var winner = (int)at[BitOperations.TrailingZeroCount(lanes)];
        tied = false;
        if (winner < 0) return -1;
        var equal = columns.Word(winner) & EqualTo(ref Unsafe.Add(ref keys, winner * Word), found, Word);
        tied = (lanes & (lanes - 1)) != 0 || (equal & (equal - 1)) != 0 || twice != Vector512<long>.Zero;
        return (winner * Word) + BitOperations.TrailingZeroCount(equal);
    }

    /// <summary>Bit n: the n-th of the numbers, at most a word of them, is the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EqualTo(ref long keys, long key, int room)
    {
        var (equal, wanted) = (0ul, Vector512.Create(key));
        for (var at = 0; at < room; at += Block)
            equal |= Vector512.Equals(Vector512.LoadUnsafe(ref keys, (nuint)at), wanted).ExtractMostSignificantBits() << at;
        return equal;
    }

    /// <summary>Lane by lane over the word's eight blocks, as a tree: none waits for the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> LeastOf<TColumns>(ref long keys, ulong chosen)
    {
        var bits = Vector512.Create((long)chosen);
        var first = Vector512.Min(
            Vector512.Min(Chosen<TColumns>(ref keys, bits, 0), Chosen<TColumns>(ref keys, bits, 8)),
            Vector512.Min(Chosen<TColumns>(ref keys, bits, 16), Chosen<TColumns>(ref keys, bits, 24)));
        var second = Vector512.Min(
            Vector512.Min(Chosen<TColumns>(ref keys, bits, 32), Chosen<TColumns>(ref keys, bits, 40)),
            Vector512.Min(Chosen<TColumns>(ref keys, bits, 48), Chosen<TColumns>(ref keys, bits, 56)));
        return Vector512.Min(first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Chosen<TColumns>(ref long keys, Vector512<long> bits, int at)
    {
        var block = Vector512.LoadUnsafe(ref keys, (nuint)at);
        if (typeof(TColumns) == typeof(AllColumns)) return block;
        var own = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128) << at;
        return Vector512.ConditionalSelect(Vector512.Equals(bits & own, Vector512<long>.Zero), Vector512.Create(None), block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Lowest(Vector512<long> numbers)
    {
        var halves = Vector256.Min(numbers.GetLower(), numbers.GetUpper());
        var quarters = Vector128.Min(halves.GetLower(), halves.GetUpper());
        return Vector128.Min(quarters, Vector128.Shuffle(quarters, Vector128.Create(1L, 0)))[0];
    }
}
