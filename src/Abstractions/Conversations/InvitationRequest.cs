using OmniContact.Routing;
using OmniContact.Routing.Conversations;

namespace OmniContact.Conversations;

/// <summary>The owner asks an agent in, who has room for it: the conversation's commit is the invitation.</summary>
public sealed record InvitationRequest
{
    public required string AgentId { get; init; }
    /// <summary>By which the agent found that there is room.</summary>
    public required long AgentEpoch { get; init; }
    public required Medium Medium { get; init; }
    /// <summary>The owner.</summary>
    public required string By { get; init; }
    public required ParticipantRole Role { get; init; }
    /// <summary>What it is about; stored as a note.</summary>
    public string? Note { get; init; }
}
