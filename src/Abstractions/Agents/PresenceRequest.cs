using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

/// <summary>What the agent asks for: Available, Break with a reason, or Offline.</summary>
public sealed record PresenceRequest(PresenceKind Kind, string? Reason = null);
