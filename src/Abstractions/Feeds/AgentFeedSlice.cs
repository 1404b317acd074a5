using System.Collections.Immutable;

namespace OmniContact.Feeds;

/// <summary>
/// What follows a position: the events after it, or, when the epoch is unknown or too old, a snapshot taken in one turn.
/// </summary>
public sealed record AgentFeedSlice
{
    /// <summary>The client stands here once it has applied this slice.</summary>
    public required FeedPosition Position { get; init; }
    public AgentSnapshot? Snapshot { get; init; }
    public ImmutableArray<AgentFeedEvent> Events { get; init; } = [];
}
