namespace OmniContact.Routing.Conversations.Facts;

/// <summary>After-contact work begins.</summary>
public sealed record WrapUpBegan : ConversationFact
{
    public required int Units { get; init; }
    /// <summary>Null = until done.</summary>
    public DateTimeOffset? Until { get; init; }
}
