namespace OmniContact.Routing.Matching;

/// <summary>Who should be asked for an item.</summary>
public readonly record struct AgentChoice(AgentRef Agent)
{
    public string AgentId => Agent.AgentId;
}
