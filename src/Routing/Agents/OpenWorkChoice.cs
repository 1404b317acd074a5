namespace OmniContact.Routing.Agents;

/// <summary>What an agent who signs out wants to become of one conversation.</summary>
public sealed record OpenWorkChoice(string ConversationId, OpenWorkAction Action, string? ColleagueId = null);
