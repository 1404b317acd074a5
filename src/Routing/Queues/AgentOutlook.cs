namespace OmniContact.Routing.Queues;

/// <summary>What can be expected of a wanted agent.</summary>
/// <param name="Wanted">Who, and why.</param>
/// <param name="AtWork">Available, whatever the load, and ready for the medium: nobody knows how long a break lasts.</param>
/// <param name="FreeAt">When there is room for the medium: now, later, or null when nobody knows.</param>
public sealed record AgentOutlook(WantedAgent Wanted, bool AtWork, DateTimeOffset? FreeAt);
