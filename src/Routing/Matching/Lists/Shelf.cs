using System.Numerics;
using System.Runtime.CompilerServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// Sorted lists side by side, one per column (a skill set, or an audience), with the keys of their heads kept together:
/// the first node over any choice of columns is found without touching a list.
/// </summary>
internal sealed class Shelf(SortedLists lists)
{
    private ListEnds[] _ends = [];
    private long[] _first = [];
    private long[] _second = [];
    private ulong[] _filled = [];

    public int Count { get; private set; }

    public int Words => _filled.Length;

    public ulong Filled(int word) => _filled[word];

    public int First(int column) => _ends[column].First;

    public void Insert(int column, int node, SortKey key)
    {
        if (column >= _ends.Length) Grow(column + 1);
        ref var list = ref _ends[column];
        var isFirst = lists.Insert(ref list, node, key, 0);
        Count++;
        if (isFirst) NewHead(column, node);
    }

    public void Remove(int column, int node)
    {
        ref var own = ref lists.Node(node);
        if (own.Previous < 0) NewHead(column, own.Next);
        lists.Remove(ref _ends[column], node);
        Count--;
    }

    /// <summary>The first node of the chosen columns if it comes before <paramref name="best"/>, else that; -1 = none.</summary>
    public int Least<TColumns>(TColumns columns, int best)
        where TColumns : struct, IColumns
    {
        if (Count == 0) return best;
        var filled = new FilledColumns<TColumns>(columns, _filled);
        var column = Scan.Least(ref _first[0], filled, _filled.Length, out var tied);
        if (column < 0) return best;
        var node = tied ? LeastOfTied(filled, _first[column]) : _ends[column].First;
        return best < 0 || lists.Before(node, best) ? node : best;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeastOfTied<TColumns>(TColumns columns, long first)
        where TColumns : struct, IColumns
    {
        var equal = new EqualColumns<TColumns>(columns, _first, first);
        var column = Scan.Least(ref _second[0], equal, _filled.Length, out var tied);
        return tied ? LeastByName(new EqualColumns<EqualColumns<TColumns>>(equal, _second, _second[column])) : _ends[column].First;
    }

    private int LeastByName<TColumns>(TColumns columns)
        where TColumns : struct, IColumns
    {
        var best = -1;
        for (var word = 0; word < _filled.Length; word++)
            for (var bits = columns.Word(word); bits != 0; bits &= bits - 1)
            {
                var node = _ends[(word << 6) | BitOperations.TrailingZeroCount(bits)].First;
                if (best < 0 || lists.Before(node, best)) best = node;
            }

        return best;
    }

    private void NewHead(int column, int node)
    {
        if (node < 0)
        {
            _filled[column >> 6] &= ~(1ul << column);
            return;
        }

        (_first[column], _second[column]) = lists.KeyOf(node);
        _filled[column >> 6] |= 1ul << column;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int columns)
    {
        var from = _ends.Length;
        var size = Math.Max((columns + 63) & ~63, from * 2);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _first, size);
        Array.Resize(ref _second, size);
        Array.Resize(ref _filled, size >> 6);
        _ends.AsSpan(from).Fill(ListEnds.Empty);
    }
}
