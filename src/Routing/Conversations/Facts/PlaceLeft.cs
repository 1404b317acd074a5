namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It gave up its place in a queue without having been taken.</summary>
public sealed record PlaceLeft : ConversationFact
{
    public required double WaitSeconds { get; init; }
    public required PlaceLeftReason Reason { get; init; }
}
