namespace OmniContact.Benchmarks.Micro;

/// <summary>A way to find the longest idle agent for a need. It keeps half of the agents busy, as a running centre does.</summary>
internal abstract class Contender<TAgent>(string name, int agents) : IContender
{
    private readonly Queue<TAgent> _busy = new(agents);
    private Dice _dice = new(7);
    private long _stamp = new DateTime(2026, 3, 2, 9, 0, 0).Ticks;

    public string Name => name;

    public void Fill()
    {
        while (_busy.Count < (agents + 1) / 2) Assign();
    }

    public void Prepare(int turns)
    {
    }

    public void Turn()
    {
        Release(_busy.Dequeue(), _stamp++);
        Assign();
        if (_busy.Count == 0) Assign();
    }

    protected abstract bool TryAssign(int need, out TAgent agent);

    protected abstract void Release(TAgent agent, long stamp);

    private void Assign()
    {
        if (TryAssign(_dice.Next(Crew.Needs), out var agent)) _busy.Enqueue(agent);
    }
}
