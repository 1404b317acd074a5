namespace OmniContact.Routing.Conversations;

/// <summary>Something came in for the owner, who may not be there; past the bound it goes on to others.</summary>
/// <param name="Until">End of the bounded wait.</param>
/// <param name="LegId">The new leg that rings; null for a message.</param>
public sealed record OwnerWait(DateTimeOffset Until, string? LegId = null);
