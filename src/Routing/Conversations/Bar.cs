namespace OmniContact.Routing.Conversations;

/// <summary>An agent who rejected the item or let it lapse is not asked again before this instant.</summary>
public sealed record Bar(string AgentId, DateTimeOffset Until);
