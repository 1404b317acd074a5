namespace OmniContact.Routing.Matching.Explaining;

/// <summary>Of any number of agents the few whom the queue's order puts first.</summary>
internal sealed class Foremost(Roster roster, ItemEntry item, int most)
{
    private readonly List<AgentEntry> _first = new(most + 1);

    public IReadOnlyList<AgentEntry> First => _first;

    /// <summary>All that were added.</summary>
    public int Count { get; private set; }

    public void Add(AgentEntry agent)
    {
        Count++;
        if (_first.Count == most && !roster.ComesBefore(agent, _first[^1], item)) return;
        var place = _first.FindIndex(other => roster.ComesBefore(agent, other, item));
        _first.Insert(place < 0 ? _first.Count : place, agent);
        if (_first.Count > most) _first.RemoveAt(most);
    }
}
