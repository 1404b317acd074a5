namespace OmniContact.Routing.Conversations.Facts;

/// <summary>A consulted agent speaks with the customer too, or the reverse.</summary>
public sealed record ParticipantRoleChanged : ConversationFact
{
    public required ParticipantRole Role { get; init; }
}
