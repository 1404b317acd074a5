namespace OmniContact.Load.Promises;

/// <summary>An acknowledged accept.</summary>
internal readonly record struct Accept(string ConversationId, string AgentId, long Fence);
