using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OmniContact.Routing.Matching.Lists;

/// <summary>
/// Many sorted lists over one set of nodes; a node is in one list at a time. Linked through arrays, so that nothing is
/// allocated and nothing is moved. What comes in order is put at the tail, what comes back untouched at the head, both
/// at once; anything else finds its place from the tail over express lanes (a skip list searched from a finger), in
/// time that grows with the logarithm of the distance. Heights follow from the node's number: no chance is involved.
/// </summary>
internal sealed class SortedLists(Names names)
{
    private Node[] _nodes = [];
    private Tower[] _towers = [];
    private int _towerCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Node Node(int node) => ref NodeOf(_nodes, node);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SortKey KeyOf(int node) => NodeOf(_nodes, node).Key;

    /// <summary>Numbers of nodes are the lists' own and the owner's slots: the tests check them, the matcher in use need not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Node NodeOf(Node[] nodes, int node)
    {
        Debug.Assert((uint)node < (uint)nodes.Length);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(nodes), node);
    }

    /// <summary>Makes room for nodes 0 to count - 1, in no list.</summary>
    public void Grow(int count)
    {
        if (count <= _nodes.Length) return;
        var node = _nodes.Length;
        Array.Resize(ref _nodes, Math.Max(count, Math.Max(16, node * 2)));
        for (; node < _nodes.Length; node++) _nodes[node] = new Node { Previous = -1, Next = -1, Tower = NewTower(node), Place = ListEnds.Nowhere };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Before(int node, int other)
    {
        var nodes = _nodes;
        ref var a = ref nodes[node].Key;
        ref var b = ref nodes[other].Key;
        if (a.First != b.First) return a.First < b.First;
        return a.Second != b.Second ? a.Second < b.Second : string.CompareOrdinal(names[node], names[other]) < 0;
    }

    /// <summary>Puts a node where its key belongs.</summary>
    /// <param name="list">It is in none yet.</param>
    /// <param name="node">Its number.</param>
    /// <param name="key">What it is sorted by.</param>
    /// <param name="place">What the user calls the list, not negative.</param>
    /// <returns>True when it is the first now.</returns>
    public bool Insert(ref ListEnds list, int node, SortKey key, int place)
    {
        var nodes = _nodes;
        ref var own = ref NodeOf(nodes, node);
        own.Place = place;
        // Number by number, as they were made: a read of both at once waits until both writes have left the processor.
        own.Key.First = key.First;
        own.Key.Second = key.Second;
        var last = list.Last;
        if (last < 0) list.First = node;
        else
        {
            ref var before = ref NodeOf(nodes, last);
            if (!before.Key.Before(key)) return InsertWithin(ref list, node);
            before.Next = node;
        }

        list.Last = node;
        own.Previous = last;
        own.Next = -1;
        if (own.Tower >= 0) LinkLanes(ref list, node);
        return last < 0;
    }

    /// <summary>Its key is not after that of the last node.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool InsertWithin(ref ListEnds list, int node)
    {
        var previous = FindPrevious(in list, node);
        var nodes = _nodes;
        ref var own = ref nodes[node];
        var next = previous < 0 ? list.First : nodes[previous].Next;
        own.Previous = previous;
        own.Next = next;
        if (previous < 0) list.First = node;
        else nodes[previous].Next = node;
        if (next < 0) list.Last = node;
        else nodes[next].Previous = node;
        if (own.Tower >= 0) LinkLanes(ref list, node);
        return previous < 0;
    }

    /// <summary>Takes the node out of its list.</summary>
    /// <param name="list">Where it is.</param>
    /// <param name="node">Its number.</param>
    public void Remove(ref ListEnds list, int node)
    {
        var nodes = _nodes;
        ref var own = ref NodeOf(nodes, node);
        own.Place = ListEnds.Nowhere;
        var (previous, next) = (own.Previous, own.Next);
        if (previous < 0) list.First = next;
        else NodeOf(nodes, previous).Next = next;
        if (next < 0) list.Last = previous;
        else NodeOf(nodes, next).Previous = previous;
        if (own.Tower >= 0) UnlinkLanes(ref list, node);
    }

    private int FindPrevious(in ListEnds list, int node)
    {
        if (Before(list.Last, node)) return list.Last;
        if (Before(node, list.First)) return -1;
        var at = list.Last;
        while (true)
        {
            var back = Back(at, node);
            if (back >= 0)
            {
                at = back;
                continue;
            }

            var previous = _nodes[at].Previous;
            if (Before(previous, node)) return previous;
            at = previous;
        }
    }

    /// <summary>The farthest neighbour before <paramref name="at"/> that the node still has to come before; -1 = none in the lanes.</summary>
    private int Back(int at, int node)
    {
        if (_nodes[at].Tower < 0) return -1;
        ref var tower = ref _towers[_nodes[at].Tower];
        for (var lane = tower.Height - 1; lane >= 0; lane--)
            if (tower.Previous[lane] is >= 0 and var previous && Before(node, previous)) return previous;
        return -1;
    }

    private void LinkLanes(ref ListEnds list, int node)
    {
        ref var tower = ref _towers[_nodes[node].Tower];
        var next = _nodes[node].Next;
        var previous = next < 0 ? list.LastTower : _nodes[node].Previous;
        for (var lane = 0; lane < tower.Height; lane++)
        {
            while (previous >= 0 && HeightOf(previous) <= lane) previous = PreviousOf(previous, lane);
            while (next >= 0 && HeightOf(next) <= lane) next = NextOf(next, lane);
            tower.Previous[lane] = previous;
            tower.Next[lane] = next;
            if (previous >= 0) _towers[_nodes[previous].Tower].Next[lane] = node;
            if (next >= 0) _towers[_nodes[next].Tower].Previous[lane] = node;
        }

        if (tower.Next[0] < 0) list.LastTower = node;
    }

    private void UnlinkLanes(ref ListEnds list, int node)
    {
        ref var tower = ref _towers[_nodes[node].Tower];
        if (list.LastTower == node) list.LastTower = tower.Previous[0];
        for (var lane = 0; lane < tower.Height; lane++)
        {
            var (previous, next) = (tower.Previous[lane], tower.Next[lane]);
            if (previous >= 0) _towers[_nodes[previous].Tower].Next[lane] = next;
            if (next >= 0) _towers[_nodes[next].Tower].Previous[lane] = previous;
        }
    }

    /// <summary>The neighbour in the lane below this one; the lowest lane lies above the list itself.</summary>
    private int PreviousOf(int node, int lane) =>
        lane == 0 ? _nodes[node].Previous : _towers[_nodes[node].Tower].Previous[lane - 1];

    private int NextOf(int node, int lane) =>
        lane == 0 ? _nodes[node].Next : _towers[_nodes[node].Tower].Next[lane - 1];

    private int HeightOf(int node) => _nodes[node].Tower < 0 ? 0 : _towers[_nodes[node].Tower].Height;

    private int NewTower(int node)
    {
        var mixed = (ulong)(node + 1) * 0x9E3779B97F4A7C15ul;
        var height = Math.Min(BitOperations.TrailingZeroCount(mixed ^ (mixed >> 32)) / 4, Lanes.Count);
        if (height == 0) return -1;
        if (_towerCount == _towers.Length) Array.Resize(ref _towers, Math.Max(8, _towerCount * 2));
        _towers[_towerCount].Height = height;
        return _towerCount++;
    }
}
