namespace OmniContact.Routing.Conversations.Facts;

/// <summary>An agent is asked to join.</summary>
public sealed record ParticipantInvited : ConversationFact
{
    public required ParticipantRole Role { get; init; }
    public required int Units { get; init; }
    public required string InvitedBy { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}
