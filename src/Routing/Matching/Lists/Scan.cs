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

    /// <summary>Stands where there is no number.</summary>
    public const long None = long.MaxValue;

    /// <summary>The room that so many numbers take, even none: blocks while they are few, whole words then.</summary>
    public static int Room(int numbers) => numbers > Word ? (numbers + Word - 1) & -Word : (Math.Max(1, numbers) + Block - 1) & -Block;

    /// <summary>Instead of a place: there is no number.</summary>
    public const int Nothing = -1;

    /// <summary>Instead of a place: the least may be there more than once.</summary>
    public const int Tied = -2;

    /// <param name="keys">The first of the numbers.</param>
    /// <param name="room">As <see cref="Room"/> says, above 0; filled up with <see cref="None"/>.</param>
    /// <returns>Place of the least; <see cref="Nothing"/>, or <see cref="Tied"/>.</returns>
    public static int Least(ref long keys, int room)
    {
        if (room == Block) return LeastOfBlock(ref keys);
        if (room > Word) return Least(ref keys, new AllColumns(), room / Word, out var twice) is var place && twice ? Tied : place;
        var least = Vector512.LoadUnsafe(ref keys);
        for (var at = Block; at < room; at += Block) least = Vector512.Min(least, Vector512.LoadUnsafe(ref keys, (nuint)at));
        var found = Lowest(least);
        return PlaceIn(EqualTo(ref keys, found, room), ref keys);
    }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LeastOfBlock(ref long first)
    {
        // Its halves come from memory: to part what has been read takes longer than to read it twice.
        var (low, high) = (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Block / 2));
        var least = Everywhere(Vector256.Min(low, high));
        var equal = Vector256.Equals(low, least).ExtractMostSignificantBits()
            | (Vector256.Equals(high, least).ExtractMostSignificantBits() << (Block / 2));
        return PlaceIn(equal, ref first);
    }

    /// <summary>Where nothing stands every number is the least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceIn(ulong equal, ref long first)
    {
        var place = BitOperations.TrailingZeroCount(equal);
        if ((equal & (equal - 1)) == 0) return place;
        return Unsafe.Add(ref first, place) == None ? Nothing : Tied;
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

    /// <summary>The least in each lane: it need not leave the vectors to be compared with others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Everywhere(Vector256<long> numbers)
    {
        var halves = Vector256.Min(numbers, Vector256.Shuffle(numbers, Vector256.Create(2L, 3, 0, 1)));
        return Vector256.Min(halves, Vector256.Shuffle(halves, Vector256.Create(1L, 0, 3, 2)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Lowest(Vector512<long> numbers) => Lowest(Vector256.Min(numbers.GetLower(), numbers.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Lowest(Vector256<long> halves)
    {
        var quarters = Vector128.Min(halves.GetLower(), halves.GetUpper());
        return Vector128.Min(quarters, Vector128.Shuffle(quarters, Vector128.Create(1L, 0)))[0];
    }
}
