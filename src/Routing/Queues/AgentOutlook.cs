namespace OmniContact.Routing.Queues;

/// <summary>What can be expected of a wanted agent.</summary>
/// <param name="Wanted">Who, and why.</param>
/// <param name="SignedIn">Not offline, and ready for the medium.</param>
/// <param name="FreeAt">When there is room for the medium: now, later, or null when nobody knows.</param>
public sealed record AgentOutlook(WantedAgent Wanted, bool SignedIn, DateTimeOffset? FreeAt);
