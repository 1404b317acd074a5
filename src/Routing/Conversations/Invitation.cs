namespace OmniContact.Routing.Conversations;

/// <summary>An agent is asked to take part besides the owner.</summary>
public sealed record Invitation
{
    public required string AgentId { get; init; }
    public required ParticipantRole Role { get; init; }
    /// <summary>The medium's units for that agent.</summary>
    public required int Units { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    internal Participant ToParticipant(string by, DateTimeOffset now) => new()
    {
        AgentId = AgentId, Role = Role, InvitedBy = by, InvitedAt = now, ExpiresAt = ExpiresAt.ToUniversalTime(), Units = Units,
    };
}
