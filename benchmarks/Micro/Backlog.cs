namespace OmniContact.Benchmarks.Micro;

/// <summary>
/// A centre that is behind. In each turn an agent gets free and takes the best of those who wait; another arrives for each
/// that leaves. Where put-backs are asked for, the agent rejects one in so many: it returns to its old place in the line.
/// </summary>
internal abstract class Backlog(string name, Crew crew, int credits, int putBackOneIn) : IContender
{
    public const int Waiting = 500;

    private Dice _dice = new(11);
    private Arrival[] _arrivals = [];
    private int _arrived;
    private int _next;
    private int _agent;

    public string Name => name;

    protected Crew Crew => crew;

    public void Fill()
    {
        Prepare(Waiting);
        while (_next < Waiting) Arrive(_arrivals[_next], _next++);
    }

    public void Prepare(int turns)
    {
        _arrivals = [.. Enumerable.Range(_arrived, turns).Select(Draw)];
        (_arrived, _next) = (_arrived + turns, 0);
        Foresee(_arrivals);
    }

    public void Run(int turns)
    {
        for (var i = 0; i < turns; i++)
        {
            _agent = (_agent + 1) % crew.Agents;
            if (TakeBest(_agent)) Arrive(_arrivals[_next], _next++);
        }
    }

    /// <summary>Makes what the coming turns are fed with.</summary>
    protected virtual void Foresee(Arrival[] arrivals)
    {
    }

    protected abstract void Arrive(in Arrival arrival, int index);

    /// <summary>The agent gets the best item that fits, and rejects it if it is to be rejected. True when an item left.</summary>
    protected abstract bool TakeBest(int agent);

    private Arrival Draw(int number) => new(
        number,
        _dice.Next(Crew.Needs),
        credits == 0 ? 0 : _dice.Next(credits),
        putBackOneIn > 0 && _dice.Next(putBackOneIn) == 0 ? _dice.Next(crew.Agents) : -1);
}
