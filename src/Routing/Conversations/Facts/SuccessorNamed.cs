namespace OmniContact.Routing.Conversations.Facts;

/// <summary>This participant owns it when the owner leaves.</summary>
public sealed record SuccessorNamed : ConversationFact;
