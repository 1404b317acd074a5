namespace OmniContact.Routing.Alerts;

/// <summary>An agent's customer has waited too long for an answer.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="AgentId">Who.</param>
/// <param name="QueueId">Where the conversation came from.</param>
/// <param name="At">When that was found: with the conversation it names the alert.</param>
public sealed record AgentSilence(string ConversationId, string? AgentId, string? QueueId, DateTimeOffset At);
