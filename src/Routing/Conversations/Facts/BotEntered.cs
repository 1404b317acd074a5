namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A bot or an IVR speaks from now on.</summary>
public sealed record BotEntered : ConversationFact
{
    public required string BotId { get; init; }
}
