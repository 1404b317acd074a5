namespace OmniContact.Routing.Agents.Facts;

/// <summary>The last device on which the agent works is gone: no new offers.</summary>
public sealed record AgentLost : AgentFact;
