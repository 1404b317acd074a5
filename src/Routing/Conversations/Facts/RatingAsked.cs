namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The owner asked the customer for a rating; at the end the conversation asks by itself, which is no fact of its own.</summary>
public sealed record RatingAsked : ConversationFact;
