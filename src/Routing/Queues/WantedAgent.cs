namespace OmniContact.Routing.Queues;

/// <summary>An agent whom a conversation would rather have, and why (<c>dedicated</c>, <c>last agent</c>, <c>expert</c>, or <see cref="Conversations.PreferredAgent.Named"/>).</summary>
public sealed record WantedAgent(string AgentId, string Why);
