namespace OmniContact.Routing.Agents.Facts;

/// <summary>At sign-out the agent decided what becomes of a conversation.</summary>
public sealed record OpenWorkSettled : AgentFact
{
    public required OpenWorkChoice Choice { get; init; }
}
