namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The callback is live from now on.</summary>
public sealed record CallbackDue : ConversationFact;
