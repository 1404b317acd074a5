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
internal sealed class Heads(bool grouped)
{
    /// <summary>A list stands in a multiple of so many places, some of them <see cref="Nowhere"/>: rounds are easier to foresee.</summary>
    private const int Together = 4;

    /// <summary>Written, and never looked at.</summary>
    private const int Nowhere = 0;

    private long[] _keys = [];
    private int[] _skillSets = [];
    private int _used;
    private SkillColumn[] _columns = [];
    private HeadGroup[]?[] _byNeeds = [];
    private int _known;

    public ref SkillColumn this[int skillSet]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _columns[skillSet];
    }

    public int Columns => _columns.Length;

    /// <summary>The column begins with the key from now on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(ref SkillColumn column, long key)
    {
        column.Key = key;
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        var places = column.Places;
        for (var i = 0; i + Together <= places.Length; i += Together)
        {
            Unsafe.Add(ref keys, places[i]) = key;
            Unsafe.Add(ref keys, places[i + 1]) = key;
            Unsafe.Add(ref keys, places[i + 2]) = key;
            Unsafe.Add(ref keys, places[i + 3]) = key;
        }
    }

    /// <summary>Makes room for skill sets 0 to count - 1, without agents.</summary>
    public void Grow(int count)
    {
        var from = _columns.Length;
        if (count <= from) return;
        Array.Resize(ref _columns, Math.Max(count, Math.Max(16, from * 2)));
        _columns.AsSpan(from).Fill(SkillColumn.Empty);
    }

    /// <summary>Where the keys of a group of those who meet the needs stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public HeadGroup GroupOf(Needs needs, int group) =>
        needs.Index < _byNeeds.Length && _known == needs.SkillSets && _byNeeds[needs.Index] is { } groups
            ? groups[group]
            : Lay(needs)[group];

    /// <summary>The skill set whose list begins first; -1 when none has an agent.</summary>
    public int Least(HeadGroup group, out bool tied)
    {
        tied = false;
        if (group.Room == 0) return -1;
        var place = Scan.Least(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_keys), group.Start), group.Room, out tied);
        return place < 0 ? -1 : _skillSets[group.Start + place];
    }

    /// <summary>The skill sets of the group.</summary>
    public ReadOnlySpan<int> SkillSetsOf(HeadGroup group) => _skillSets.AsSpan(group.Start, group.Count);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HeadGroup[] Lay(Needs needs)
    {
        if (_known != needs.SkillSets) Forget(needs.SkillSets);
        Grow(_known);
        if (needs.Index >= _byNeeds.Length) Array.Resize(ref _byNeeds, Math.Max(needs.Index + 1, _byNeeds.Length * 2));
        int[][] groups = grouped ? needs.Groups : [[.. needs.Groups.SelectMany(group => group)]];
        return _byNeeds[needs.Index] = [.. groups.Select(Lay)];
    }

    private HeadGroup Lay(int[] skillSets)
    {
        var group = new HeadGroup(_used, skillSets.Length, Scan.Room(skillSets.Length));
        _used += group.Room;
        if (_used > _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(_used, _keys.Length * 2));
            Array.Resize(ref _skillSets, _keys.Length);
        }

        _keys.AsSpan(group.Start, group.Room).Fill(Scan.None);
        skillSets.CopyTo(_skillSets.AsSpan(group.Start));
        for (var i = 0; i < skillSets.Length; i++)
        {
            Place(skillSets[i], group.Start + i);
            _keys[group.Start + i] = _columns[skillSets[i]].Key;
        }

        return group;
    }

    private void Place(int skillSet, int place)
    {
        ref var places = ref _columns[skillSet].Places;
        var free = Array.IndexOf(places, Nowhere);
        if (free < 0)
        {
            free = places.Length;
            Array.Resize(ref places, free + Together);
        }

        places[free] = place;
    }

    /// <summary>There are other skill sets: every layout is out of date.</summary>
    private void Forget(int skillSets)
    {
        (_known, _used, _byNeeds) = (skillSets, Nowhere + Scan.Block, []);
        foreach (ref var column in _columns.AsSpan()) column.Places = [];
    }
}
