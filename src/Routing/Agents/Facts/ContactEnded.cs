namespace OmniContact.Routing.Agents.Facts;

/// <summary>A contact of the agent is over, wrap-up included.</summary>
public sealed record ContactEnded : AgentFact;
