using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OmniContact.Routing.Matching.Lists;

namespace OmniContact.Routing.Matching;

/// <summary>
/// Where the heads of those who meet some needs stand in <see cref="Heads"/>, group after group, at least one. It has the
/// numbers themselves at hand: whoever looks need not ask for them.
/// </summary>
internal sealed class HeadRows(HeadGroup[] groups)
{
    /// <summary>The first of them, which mostly has somebody: found without a look at the others.</summary>
    public readonly HeadGroup First = groups[0];

    private long[] _keys = [];
    private int[] _skillSets = [];

    public HeadGroup[] Groups => groups;

    /// <summary>There are skill sets that they do not know.</summary>
    public bool OutOfDate;

    /// <summary>The numbers stand here from now on.</summary>
    public void Stand(long[] keys, int[] skillSets) => (_keys, _skillSets) = (keys, skillSets);

    /// <summary>The skill set whose list begins first; <see cref="Scan.Nothing"/>, or <see cref="Scan.Tied"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Least(in HeadGroup group)
    {
        var place = Scan.Least(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_keys), group.Start), group.Room);
        return place < 0 ? place : Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_skillSets), group.Start + place);
    }

    /// <summary>The skill sets of the group.</summary>
    public ReadOnlySpan<int> SkillSetsOf(in HeadGroup group) => _skillSets.AsSpan(group.Start, group.Count);
}
