namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent takes part besides the owner.</summary>
public sealed record ParticipantJoined : ConversationFact
{
    public required ParticipantRole Role { get; init; }
    public required int Units { get; init; }
    /// <summary>A supervisor who was not asked.</summary>
    public bool Barged { get; init; }
}
