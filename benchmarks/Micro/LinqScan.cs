namespace OmniContact.Benchmarks.Micro;

/// <summary>The obvious program: a query over all agents.</summary>
internal sealed class LinqScan(Crew crew) : Contender<LinqScan.Agent>("LINQ over objects", crew.Agents)
{
    private readonly List<Agent> _agents =
        [.. crew.SetOf.Select((set, number) => new Agent { Id = $"agent-{number:00000}", Skills = crew.SkillSets[set], Idle = true, IdleSince = number })];

    protected override bool TryAssign(int need, out Agent agent)
    {
        var required = crew.Required[need];
        var found = _agents
            .Where(one => one.Idle && Crew.Meets(one.Skills, required))
            .OrderBy(one => one.IdleSince).ThenBy(one => one.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        agent = found!;
        if (found is null) return false;
        found.Idle = false;
        return true;
    }

    protected override void Release(Agent agent, long stamp) => (agent.Idle, agent.IdleSince) = (true, stamp);

    internal sealed class Agent
    {
        public required string Id { get; init; }
        public required int[] Skills { get; init; }
        public bool Idle { get; set; }
        public long IdleSince { get; set; }
    }
}
