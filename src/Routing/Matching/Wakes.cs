using System.Runtime.InteropServices;

namespace OmniContact.Routing.Matching;

/// <summary>What the owner is to be told at the next <see cref="Matcher.Advance"/>.</summary>
internal sealed class Wakes
{
    private List<ItemRef> _items = [];
    private List<ItemRef> _toldItems = [];
    private List<AgentRef> _agents = [];
    private List<AgentRef> _toldAgents = [];
    private List<AgentRef> _reserved = [];
    private List<AgentRef> _toldReserved = [];

    public bool Any => _items.Count + _agents.Count + _reserved.Count > 0;

    public void Item(ItemEntry item) => _items.Add(new ItemRef(item));

    public void Agent(AgentEntry agent) => _agents.Add(new AgentRef(agent.Slot));

    public void Reserved(AgentEntry agent) => _reserved.Add(new AgentRef(agent.Slot));

    /// <summary>What was removed after it had woken is left out.</summary>
    public Woken Tell()
    {
        _items.RemoveAll(item => item.Entry.Removed);
        return new()
        {
            Items = Turn(ref _items, ref _toldItems),
            Agents = Turn(ref _agents, ref _toldAgents),
            Reserved = Turn(ref _reserved, ref _toldReserved),
        };
    }

    private static ReadOnlySpan<T> Turn<T>(ref List<T> collected, ref List<T> told)
    {
        told.Clear();
        (collected, told) = (told, collected);
        return CollectionsMarshal.AsSpan(told);
    }
}
