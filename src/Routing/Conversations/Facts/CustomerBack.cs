namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer's page is there again.</summary>
public sealed record CustomerBack : ConversationFact;
