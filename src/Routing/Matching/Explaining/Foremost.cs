namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Of any number of agents the few whom the queue's order puts first.</summary>
internal sealed class Foremost(Roster roster, ItemEntry item, int most)
{
    private readonly List<AgentEntry> _first = new(most + 1);

    public IReadOnlyList<AgentEntry> First => _first;

    /// <summary>All that were added.</summary>
    public int Count { get; private set; }

    /// <summary>Called for each agent of a queue: allocates nothing.</summary>
    public void Add(AgentEntry agent)
    {
        Count++;
        if (_first.Count == most && !roster.ComesBefore(agent, _first[^1], item)) return;
        var place = 0;
        while (place < _first.Count && !roster.ComesBefore(agent, _first[place], item)) place++;
        _first.Insert(place, agent);
        if (_first.Count > most) _first.RemoveAt(most);
    }
}
