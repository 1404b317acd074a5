namespace OmniContact.Benchmarks.Micro;

/// <summary>The careful scan: arrays, one bit per need in place of the comparison of skills.</summary>
internal sealed class MaskScan : Contender<int>
{
    private readonly ulong[] _meets;
    private readonly long[] _idleSince;

    public MaskScan(Crew crew)
        : base("array scan with bit masks", crew.Agents)
    {
        _idleSince = [.. Enumerable.Range(0, crew.Agents).Select(agent => (long)agent)];
        _meets = new ulong[crew.Agents];
        for (var agent = 0; agent < crew.Agents; agent++)
            for (var need = 0; need < Crew.Needs; need++)
                if (Crew.Meets(crew.SkillSets[crew.SetOf[agent]], crew.Required[need])) _meets[agent] |= 1ul << need;
    }

    protected override bool TryAssign(int need, out int agent)
    {
        var (best, mask, least) = (-1, 1ul << need, long.MaxValue);
        for (var i = 0; i < _meets.Length; i++)
            if ((_meets[i] & mask) != 0 && _idleSince[i] < least) (best, least) = (i, _idleSince[i]);
        agent = best;
        if (best < 0) return false;
        _idleSince[best] = long.MaxValue;
        return true;
    }

    protected override void Release(int agent, long stamp) => _idleSince[agent] = stamp;
}
