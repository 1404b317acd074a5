namespace OmniContact.Routing.Conversations;

/// <summary>While the wait runs the item fits nobody else.</summary>
/// <param name="AgentId">Who.</param>
/// <param name="Why"><c>dedicated</c>, <c>last agent</c>, <c>expert</c>, <c>owner</c>, <c>transfer</c>.</param>
/// <param name="Until">End of the bounded wait.</param>
public sealed record PreferredAgent(string AgentId, string Why, DateTimeOffset Until);
