namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The customer wrote.</summary>
public sealed record MessageReceived : ConversationFact
{
    public required long Number { get; init; }
    public string? LegId { get; init; }
    /// <summary>Closing words: it stays closed.</summary>
    public bool AfterClose { get; init; }
}
