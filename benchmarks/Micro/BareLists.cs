namespace OmniContact.Benchmarks.Micro;

/// <summary>
/// The floor of the structure: a list of idle agents per skill set, in the order of their return, and per need the sets that
/// meet it. No media, tiers, reservations, versions, ties or returns out of order.
/// </summary>
internal sealed class BareLists : Contender<int>
{
    private readonly int[][] _sets;
    private readonly int[] _setOf;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _next;
    private readonly long[] _idleSince;
    private readonly long[] _firstSince;

    public BareLists(Crew crew)
        : base("floor: bare lists per skill set", crew.Agents)
    {
        _setOf = crew.SetOf;
        _sets = [.. crew.Required.Select(need => Enumerable.Range(0, crew.SkillSets.Length).Where(set => Crew.Meets(crew.SkillSets[set], need)).ToArray())];
        (_first, _last, _firstSince) = (new int[crew.SkillSets.Length], new int[crew.SkillSets.Length], new long[crew.SkillSets.Length]);
        (_next, _idleSince) = (new int[crew.Agents], new long[crew.Agents]);
        Array.Fill(_first, -1);
        Array.Fill(_firstSince, long.MaxValue);
        for (var agent = 0; agent < crew.Agents; agent++) Release(agent, agent);
    }

    protected override bool TryAssign(int need, out int agent)
    {
        var (best, least) = (-1, long.MaxValue);
        foreach (var set in _sets[need])
            if (_firstSince[set] < least) (best, least) = (set, _firstSince[set]);
        agent = best < 0 ? -1 : _first[best];
        if (best < 0) return false;
        _first[best] = _next[agent];
        _firstSince[best] = _first[best] < 0 ? long.MaxValue : _idleSince[_first[best]];
        return true;
    }

    protected override void Release(int agent, long stamp)
    {
        var set = _setOf[agent];
        (_idleSince[agent], _next[agent]) = (stamp, -1);
        if (_first[set] < 0) (_first[set], _firstSince[set]) = (agent, stamp);
        else _next[_last[set]] = agent;
        _last[set] = agent;
    }
}
