using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>Where and how a conversation is to wait, once the queue has admitted it.</summary>
public sealed record QueueEntry
{
    public required string QueueId { get; init; }
    /// <summary>Null keeps what the item required before.</summary>
    public ImmutableDictionary<string, int>? RequiredSkills { get; init; }
    public PreferredAgent? Preferred { get; init; }
    public ImmutableArray<string> CameFrom { get; init; } = [];
    /// <summary>Age that it brings along, for example a callback that keeps its place; null = the age it has, or none.</summary>
    public DateTimeOffset? EnqueuedAt { get; init; }
}
