namespace OmniContact.Routing.Conversations.Facts;

/// <summary>The owner's part costs so much from now on.</summary>
public sealed record UnitsChanged : ConversationFact
{
    public required int Units { get; init; }
    public required UnitsReason Reason { get; init; }
}
