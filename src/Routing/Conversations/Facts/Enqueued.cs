using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations.Facts;

/// <summary>It waits in a queue from now on, or again.</summary>
public sealed record Enqueued : ConversationFact
{
    public required EntryReason Reason { get; init; }
    /// <summary>First entry into any queue; decides the order.</summary>
    public required DateTimeOffset EnqueuedAt { get; init; }
    /// <summary>Entry into this queue.</summary>
    public required DateTimeOffset SegmentAt { get; init; }
    public ImmutableDictionary<string, int> RequiredSkills { get; init; } = ImmutableDictionary<string, int>.Empty;
    public int Credit { get; init; }
    public PreferredAgent? Preferred { get; init; }
    /// <summary>A callback is not offered before.</summary>
    public DateTimeOffset? DueAt { get; init; }
    /// <summary>Agents who are not asked for a while.</summary>
    public ImmutableArray<Bar> Bars { get; init; } = [];
    /// <summary>Queues that it came from by overflow.</summary>
    public ImmutableArray<string> CameFrom { get; init; } = [];
    /// <summary>An owner keeps it meanwhile: it is not in the queue's length.</summary>
    public bool WhileOwned { get; init; }
}
