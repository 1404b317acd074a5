namespace OmniContact.Benchmarks.Micro;

/// <summary>The careful scan over those who wait: arrays, one bit per need in place of the comparison of skills.</summary>
internal sealed class BacklogScan : Backlog
{
    private readonly uint[] _meets;
    private readonly long[] _key = new long[Waiting];
    private readonly uint[] _need = new uint[Waiting];
    private readonly int[] _rejectedBy = new int[Waiting];
    private readonly int[] _barred = new int[Waiting];
    private int _vacant;

    public BacklogScan(Crew crew, int credits, int putBackOneIn)
        : base("array scan with bit masks", crew, credits, putBackOneIn)
    {
        _meets = new uint[crew.SkillSets.Length];
        for (var set = 0; set < _meets.Length; set++)
            for (var need = 0; need < Crew.Needs; need++)
                if (Crew.Meets(crew.SkillSets[set], crew.Required[need])) _meets[set] |= 1u << need;
    }

    protected override void Arrive(in Arrival arrival, int index)
    {
        var slot = arrival.Number < Waiting ? arrival.Number : _vacant;
        _key[slot] = arrival.Number - (arrival.Credit * 1000L);
        _need[slot] = 1u << arrival.Need;
        (_rejectedBy[slot], _barred[slot]) = (arrival.RejectedBy, -1);
    }

    protected override bool TakeBest(int agent)
    {
        var meets = _meets[Crew.SetOf[agent]];
        var (best, least) = (-1, long.MaxValue);
        for (var i = 0; i < _need.Length; i++)
            if ((_need[i] & meets) != 0 && _key[i] < least && _barred[i] != agent) (best, least) = (i, _key[i]);
        if (best < 0) return false;
        _vacant = best;
        if (_rejectedBy[best] < 0) return true;
        (_barred[best], _rejectedBy[best]) = (_rejectedBy[best], -1);
        return false;
    }
}
