using System.Numerics;

namespace OmniContact.Benchmarks.Micro;

/// <summary>A way to find the longest idle agent for a need. It keeps half of the agents busy, as a running centre does.</summary>
internal abstract class Contender<TAgent>(string name, int agents) : IContender
{
    /// <summary>Those who are busy, a ring: what is measured is the way, not how the bench remembers.</summary>
    private readonly TAgent[] _busy = new TAgent[BitOperations.RoundUpToPowerOf2((uint)agents)];
    private int _first;
    private int _next;
    private Dice _dice = new(7);

    /// <summary>Rolled a turn ahead: nobody waits for the dice.</summary>
    private int _need;
    private long _stamp = new DateTime(2026, 3, 2, 9, 0, 0).Ticks;

    public string Name => name;

    public void Fill()
    {
        while (_next - _first < (agents + 1) / 2) Assign();
    }

    public void Prepare(int turns)
    {
    }

    public void Run(int turns)
    {
        for (var i = 0; i < turns; i++)
        {
            Release(_busy[_first++ & (_busy.Length - 1)], _stamp++);
            Assign();
            if (_next == _first) Assign();
        }
    }

    protected abstract bool TryAssign(int need, out TAgent agent);

    protected abstract void Release(TAgent agent, long stamp);

    private void Assign()
    {
        var need = _need;
        _need = _dice.Next(Crew.Needs);
        if (TryAssign(need, out var agent)) _busy[_next++ & (_busy.Length - 1)] = agent;
    }
}
