namespace OmniContact.Routing.Conversations.Facts;

/// <summary>Something came in and waits for its owner.</summary>
public sealed record OwnerWaitBegan : ConversationFact
{
    public required DateTimeOffset Until { get; init; }
    public string? LegId { get; init; }
}
