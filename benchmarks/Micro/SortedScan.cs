namespace OmniContact.Benchmarks.Micro;

/// <summary>The usual remedy: one set per queue, sorted by idle time, walked until somebody has the skills.</summary>
internal sealed class SortedScan : Contender<int>
{
    private readonly Crew _crew;
    private readonly SortedSet<(long IdleSince, int Agent)> _idle = [];

    public SortedScan(Crew crew)
        : base("sorted set per queue", crew.Agents)
    {
        _crew = crew;
        for (var agent = 0; agent < crew.Agents; agent++) _idle.Add((agent, agent));
    }

    protected override bool TryAssign(int need, out int agent)
    {
        var required = _crew.Required[need];
        foreach (var one in _idle)
        {
            if (!Crew.Meets(_crew.SkillSets[_crew.SetOf[one.Agent]], required)) continue;
            _idle.Remove(one);
            agent = one.Agent;
            return true;
        }

        agent = -1;
        return false;
    }

    protected override void Release(int agent, long stamp) => _idle.Add((stamp, agent));
}
