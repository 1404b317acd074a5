namespace OmniContact.Routing.Matching;

/// <summary>Names an agent inside one <see cref="Matcher"/>. Valid until the member is removed.</summary>
public readonly record struct AgentRef
{
    internal AgentRef(AgentEntry entry) => Entry = entry;

    public string AgentId => Entry.Member.AgentId;

    internal AgentEntry Entry { get; }
}
