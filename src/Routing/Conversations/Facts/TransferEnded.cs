namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The transfer was taken, came back or was called off.</summary>
public sealed record TransferEnded : ConversationFact
{
    public required TransferKind Transfer { get; init; }
    public required TransferOutcome Outcome { get; init; }
}
