namespace OmniContact.Routing.Agents;

/// <summary>A conversation that the agent owns when signing out.</summary>
public sealed record OpenWork(string ConversationId, Medium Medium);
