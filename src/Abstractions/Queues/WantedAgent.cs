namespace OmniContact.Queues;

/// <summary>An agent whom the conversation would rather have, and why.</summary>
public sealed record WantedAgent(string AgentId, string Why);
