namespace OmniContact.Routing.Matching;

/// <summary>An agent among the members. What statuses change is in its <see cref="AgentState"/>.</summary>
internal sealed class AgentEntry(int slot, AgentStates states)
{
    public int Slot => slot;

    public ref AgentState State => ref states[slot];

    public AgentMember Member = null!;

    public bool Removed;

    /// <summary>The draining item that has reserved the agent.</summary>
    public ItemEntry? ReservedFor
    {
        get;
        set => State.Mark(AgentMarks.ReservedHere, (field = value) is not null);
    }
}
