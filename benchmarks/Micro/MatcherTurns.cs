using OmniContact.Routing.Matching;

namespace OmniContact.Benchmarks.Micro;

/// <summary>The product's matcher: best agent, the agent's new load, and its end.</summary>
internal sealed class MatcherTurns : Contender<AgentRef>
{
    private readonly Matcher _matcher = new(Centre.Queue, OpenHours.Always, 1);
    private readonly ItemRef[] _items;
    private readonly int _agents;
    private readonly int _lateOneIn;
    private Dice _dice = new(3);
    private long _version = 1;

    /// <param name="name">Of the row.</param>
    /// <param name="crew">The agents.</param>
    /// <param name="lateOneIn">One agent in so many comes back with an idle time from somewhere in the list; 0 = none.</param>
    public MatcherTurns(string name, Crew crew, int lateOneIn = 0)
        : base(name, crew.Agents)
    {
        (_agents, _lateOneIn) = (crew.Agents, lateOneIn);
        Centre.Open(_matcher, crew);
        _items = [.. crew.Required.Select((need, number) =>
            _matcher.SetItem(Centre.Item($"c{number:00}", Crew.Named(need), 0, Centre.Start), Centre.Start))];
    }

    protected override bool TryAssign(int need, out AgentRef agent)
    {
        agent = default;
        if (_matcher.BestAgentFor(_items[need], Centre.Start) is not { } best) return false;
        agent = best;
        _matcher.Update(best, Centre.Busy with { Version = ++_version }, Centre.Start);
        return true;
    }

    protected override void Release(AgentRef agent, long stamp)
    {
        if (_lateOneIn > 0 && _dice.Next(_lateOneIn) == 0) stamp -= _dice.Next(_agents / 2);
        _matcher.Update(agent, Centre.Idle with { Version = ++_version, IdleSince = new DateTimeOffset(stamp, TimeSpan.Zero) }, Centre.Start);
    }
}
