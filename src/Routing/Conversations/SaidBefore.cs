namespace OmniContact.Routing.Conversations;

/// <summary>What has to be known of a message in order to take it back.</summary>
/// <param name="Number">Of the message.</param>
/// <param name="AgentId">The agent who wrote it; null = somebody else did.</param>
/// <param name="Channel">By which it went out.</param>
/// <param name="ToCustomer">Words to the customer, not between colleagues.</param>
/// <param name="At">When it was stored.</param>
public sealed record SaidBefore(long Number, string? AgentId, string Channel, bool ToCustomer, DateTimeOffset At);
