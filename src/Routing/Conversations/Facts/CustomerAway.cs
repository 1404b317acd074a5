namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer's page is gone.</summary>
public sealed record CustomerAway : ConversationFact;
