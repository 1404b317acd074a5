namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Nobody wrote for a while: it costs its owner nothing until somebody does.</summary>
public sealed record BecameQuiet : ConversationFact;
