namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The owner is silent for too long, but no queue admits the conversation.</summary>
public sealed record TakeBackFailed : ConversationFact;
