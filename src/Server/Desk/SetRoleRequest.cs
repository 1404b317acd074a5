using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Makes a conference of a consultation, or the reverse.</summary>
internal sealed record SetRoleRequest : OfConversation
{
    public required string AgentId { get; init; }
    public required ParticipantRole Role { get; init; }
}
