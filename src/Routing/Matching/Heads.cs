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

    private const int NotLaid = 0;

    private long[] _keys = [];
    private int[] _skillSets = [];
    private int _used;
    private SkillColumn[] _columns = [];
    private HeadGroup[] _groups = [];
    private int _groupCount;

    /// <summary>By needs: the first of their groups, or <see cref="NotLaid"/>.</summary>
    private int[] _firstGroups = [];
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
    public HeadGroup GroupOf(Needs needs, int group)
    {
        var first = needs.Index < _firstGroups.Length && _known == needs.SkillSets ? _firstGroups[needs.Index] : NotLaid;
        if (first == NotLaid) first = Lay(needs);
        return _groups[first + group];
    }

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
    private int Lay(Needs needs)
    {
        if (_known != needs.SkillSets) Forget(needs.SkillSets);
        Grow(_known);
        if (needs.Index >= _firstGroups.Length) Array.Resize(ref _firstGroups, Math.Max(needs.Index + 1, _firstGroups.Length * 2));
        int[][] groups = grouped ? needs.Groups : [[.. needs.Groups.SelectMany(group => group)]];
        var first = _groupCount;
        _groupCount += groups.Length;
        if (_groupCount > _groups.Length) Array.Resize(ref _groups, Math.Max(_groupCount, _groups.Length * 2));
        for (var i = 0; i < groups.Length; i++) _groups[first + i] = Lay(groups[i]);
        return _firstGroups[needs.Index] = first;
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
        (_known, _used, _groupCount, _firstGroups) = (skillSets, Nowhere + Scan.Block, NotLaid + 1, []);
        foreach (ref var column in _columns.AsSpan()) column.Places = [];
    }
}
