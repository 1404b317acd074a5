using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OmniContact.Routing.Matching.Lists;
using OmniContact.Routing.Matching.Skills;

namespace OmniContact.Routing.Matching;

/// <summary>
/// The keys at the heads of a shelf's lists, laid out once for each needs: those of the skill sets that meet it stand side by
/// side, group by group. Whoever looks compares a few neighbouring numbers and asks nobody for skills; a list whose head
/// changes writes its key wherever it stands, in as many places as it meets needs. Looking is what happens most.
/// </summary>
/// <param name="grouped">By the groups of the needs; else all in one.</param>
internal struct Heads(bool grouped)
{
    /// <summary>Written, and never looked at.</summary>
    public const int Nowhere = 0;

    private long[] _keys = [];
    private int[] _skillSets = [];
    private int _used = Nowhere + Scan.Block;
    private SkillColumn[] _columns = [];

    /// <summary>By needs; null where they are not laid out.</summary>
    private HeadRows?[] _rows = [];
    private int _known;

    public ref SkillColumn this[int skillSet]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)skillSet < (uint)_columns.Length);
            return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_columns), skillSet);
        }
    }

    /// <summary>The column begins with the key from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(ref SkillColumn column, long key)
    {
        column.Key = key;
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        Write(ref keys, column.Places, key);
        foreach (ref var more in column.More.AsSpan()) Write(ref keys, more, key);
    }

    /// <summary>Makes room for skill sets 0 to count - 1, the new ones without agents: what is laid out is out of date by them.</summary>
    public void Grow(int count)
    {
        if (count != _known) Forget(count);
        var from = _columns.Length;
        if (count <= from) return;
        Array.Resize(ref _columns, Math.Max(count, Math.Max(16, from * 2)));
        _columns.AsSpan(from).Fill(SkillColumn.Empty);
    }

    /// <summary>Where the keys of those who meet the needs stand.</summary>
    public HeadRows RowsOf(Needs needs) => needs.Index < _rows.Length && _rows[needs.Index] is { } rows ? rows : Lay(needs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ref long keys, in FewPlaces places, long key)
    {
        Unsafe.Add(ref keys, places[0]) = key;
        Unsafe.Add(ref keys, places[1]) = key;
        Unsafe.Add(ref keys, places[2]) = key;
        Unsafe.Add(ref keys, places[3]) = key;
        Unsafe.Add(ref keys, places[4]) = key;
        Unsafe.Add(ref keys, places[5]) = key;
        Unsafe.Add(ref keys, places[6]) = key;
        Unsafe.Add(ref keys, places[7]) = key;
    }

    private HeadRows Lay(Needs needs)
    {
        if (needs.Index >= _rows.Length) Array.Resize(ref _rows, Math.Max(needs.Index + 1, _rows.Length * 2));
        int[][] groups = grouped && needs.GroupCount > 0 ? needs.Groups : [[.. needs.Groups.SelectMany(group => group)]];
        var laid = new HeadGroup[groups.Length];
        for (var i = 0; i < groups.Length; i++) laid[i] = Lay(groups[i]);
        var rows = new HeadRows(laid);
        rows.Stand(_keys, _skillSets);
        return _rows[needs.Index] = rows;
    }

    private HeadGroup Lay(int[] skillSets)
    {
        var group = new HeadGroup(_used, skillSets.Length, Scan.Room(skillSets.Length));
        _used += group.Room;
        if (_used > _keys.Length) GrowKeys();
        _keys.AsSpan(group.Start, group.Room).Fill(Scan.None);
        skillSets.CopyTo(_skillSets.AsSpan(group.Start));
        for (var i = 0; i < skillSets.Length; i++)
        {
            _columns[skillSets[i]].Add(group.Start + i);
            _keys[group.Start + i] = _columns[skillSets[i]].Key;
        }

        return group;
    }

    private void GrowKeys()
    {
        Array.Resize(ref _keys, Math.Max(_used, _keys.Length * 2));
        Array.Resize(ref _skillSets, _keys.Length);
        foreach (var rows in _rows) rows?.Stand(_keys, _skillSets);
    }

    /// <summary>There are other skill sets: every layout is out of date.</summary>
    private void Forget(int skillSets)
    {
        _known = skillSets;
        if (_rows.Length == 0) return;
        foreach (var rows in _rows)
            if (rows is not null) rows.OutOfDate = true;
        (_rows, _used) = ([], Nowhere + Scan.Block);
        foreach (ref var column in _columns.AsSpan()) column.Forget();
    }
}
