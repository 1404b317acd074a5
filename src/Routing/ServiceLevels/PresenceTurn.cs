using OmniContact.Routing.Agents;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>An agent is in another state from an instant on.</summary>
/// <param name="At">UTC.</param>
/// <param name="Kind">The state.</param>
/// <param name="Reason">Its reason code, if any.</param>
public sealed record PresenceTurn(DateTimeOffset At, PresenceKind Kind, string? Reason);
