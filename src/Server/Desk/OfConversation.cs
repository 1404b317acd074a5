namespace OmniContact.Server.Desk;

/// <summary>A command to one conversation. A hub call names it in the body, a route in its path.</summary>
internal abstract record OfConversation
{
    public string? ConversationId { get; init; }
}
