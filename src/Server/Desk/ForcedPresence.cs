using OmniContact.Routing.Agents;

namespace OmniContact.Server.Desk;

/// <summary>The presence that a supervisor puts an agent into. Whoever is signed out so gives open work back to its queues.</summary>
internal sealed record ForcedPresence
{
    public required PresenceKind Kind { get; init; }
    /// <summary>Reason code of a break.</summary>
    public string? Reason { get; init; }
}
