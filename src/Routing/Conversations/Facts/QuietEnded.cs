namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Somebody wrote: it costs units again.</summary>
public sealed record QuietEnded : ConversationFact
{
    public required int Units { get; init; }
}
