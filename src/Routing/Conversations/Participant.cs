namespace OmniContact.Routing.Conversations;

/// <summary>An agent besides the owner: asked for advice, or in a conference.</summary>
public sealed record Participant : StoredRecord
{
    public required string AgentId { get; init; }
    public required ParticipantRole Role { get; init; }
    public required string InvitedBy { get; init; }
    public required DateTimeOffset InvitedAt { get; init; }
    /// <summary>The invitation lapses then; void once joined.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? JoinedAt { get; init; }
    /// <summary>What it costs the agent, from the invitation on.</summary>
    public required int Units { get; init; }
    /// <summary>Owns the conversation when the owner leaves; without one the longest does.</summary>
    public bool Successor { get; init; }
}
