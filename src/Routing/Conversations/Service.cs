namespace OmniContact.Routing.Conversations;

/// <summary>An agent is done with what a queue gave: wrap-up included, rests left out.</summary>
public sealed record Service(string QueueId, string AgentId, Medium Medium, double Seconds);
