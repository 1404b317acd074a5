using System.Numerics;
using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// Sorted lists side by side, one per column (a skill set, or an audience), with their heads' keys kept together: the
/// first node over any choice of columns is found without touching a list.
/// </summary>
internal sealed class Shelf(SortedLists lists)
{
    private ListEnds[] _ends = [];
    private SortKey[] _heads = [];
    private ulong[] _filled = [];

    public int Count { get; private set; }

    public int Words => _filled.Length;

    public ulong Filled(int word) => _filled[word];

    public int First(int column) => _ends[column].First;

    public void Insert(int column, int node)
    {
        if (column >= _ends.Length) Grow(column + 1);
        ref var list = ref _ends[column];
        lists.Insert(ref list, node);
        Count++;
        if (list.First != node) return;
        _heads[column] = lists.Node(node).Key;
        _filled[column >> 6] |= 1ul << column;
    }

    public void Remove(int column, int node)
    {
        ref var list = ref _ends[column];
        var wasFirst = list.First == node;
        lists.Remove(ref list, node);
        Count--;
        if (!wasFirst) return;
        if (list.First >= 0) _heads[column] = lists.Node(list.First).Key;
        else _filled[column >> 6] &= ~(1ul << column);
    }

    /// <summary>The first node of the chosen columns if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least<TColumns>(TColumns columns, int best)
        where TColumns : struct, IColumns
    {
        if (Count == 0) return best;
        var key = best < 0 ? default : lists.Node(best).Key;
        for (var word = 0; word < _filled.Length; word++)
        {
            var bits = _filled[word];
            if (bits == 0) continue;
            bits &= columns.Word(word);
            for (; bits != 0; bits &= bits - 1)
            {
                var column = (word << 6) + BitOperations.TrailingZeroCount(bits);
                ref var head = ref _heads[column];
                if (best >= 0 && !head.Before(key) && !(head.Same(key) && lists.Before(_ends[column].First, best))) continue;
                best = _ends[column].First;
                key = head;
            }
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int columns)
    {
        var size = Math.Max((columns + 63) & ~63, Math.Min(_ends.Length * 2, 1 << 20));
        var from = _ends.Length;
        Array.Resize(ref _ends, size);
        Array.Resize(ref _heads, size);
        Array.Resize(ref _filled, size >> 6);
        _ends.AsSpan(from).Fill(ListEnds.Empty);
    }
}
