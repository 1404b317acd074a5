using OmniContact.Routing.Conversations;

namespace OmniContact.Server.Desk;

/// <summary>Asks a colleague to take part.</summary>
internal sealed record InviteRequest : OfConversation
{
    public required string AgentId { get; init; }
    public required ParticipantRole Role { get; init; }
    /// <summary>What it is about, for colleagues only.</summary>
    public string? Note { get; init; }
}
