namespace OmniContact.Routing.Matching;

/// <summary>Names an agent inside one <see cref="Matcher"/>. Valid until the member is removed.</summary>
public readonly record struct AgentRef
{
    internal AgentRef(AgentEntry entry)
        : this(entry, entry.Slot)
    {
    }

    /// <summary>For whoever knows the slot: the entry is not looked at.</summary>
    internal AgentRef(AgentEntry entry, int slot) => (Entry, Slot) = (entry, slot);

    public string AgentId => Entry.Member.AgentId;

    internal AgentEntry Entry { get; }

    internal int Slot { get; }
}
