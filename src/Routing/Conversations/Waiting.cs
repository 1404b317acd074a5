using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>A conversation's place in a queue: kept while Queued and Offered.</summary>
public sealed record Waiting
{
    public required string QueueId { get; init; }
    /// <summary>First entry into any queue: decides the order, survives requeue and transfer.</summary>
    public required DateTimeOffset EnqueuedAt { get; init; }
    /// <summary>Entry into this queue: steps, exits and measures count from here.</summary>
    public required DateTimeOffset SegmentAt { get; init; }
    /// <summary>Skill name to level, of the item itself; the queue's own come on top.</summary>
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    public ImmutableArray<Bar> Bars { get; init; } = [];
    public PreferredAgent? Preferred { get; init; }
    /// <summary>Queues it came from by overflow: none is entered twice.</summary>
    public ImmutableArray<string> CameFrom { get; init; } = [];
}
