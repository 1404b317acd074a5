using System.Collections.Immutable;

namespace OmniContact.Routing.Conversations;

/// <summary>A conversation's place in a queue: kept while Queued and Offered.</summary>
public sealed record Waiting : StoredRecord
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
    /// <summary>Relaxation steps of the queue that have been reached.</summary>
    public int Step { get; init; }
    /// <summary>After a transfer came back and was not taken either: the exit by maximum wait is due then.</summary>
    public DateTimeOffset? OverflowAt { get; init; }
    /// <summary>The exit by maximum wait was tried and led nowhere: it stays.</summary>
    public bool MaximumWaitTried { get; init; }

    /// <summary>Nothing that decides whom it goes to, and when, differs.</summary>
    internal bool HasPlaceOf(Waiting other) =>
        (QueueId, EnqueuedAt, SegmentAt, Preferred) == (other.QueueId, other.EnqueuedAt, other.SegmentAt, other.Preferred)
        && Bars.SequenceEqual(other.Bars)
        && RequiredSkills.Count == other.RequiredSkills.Count
        && RequiredSkills.All(skill => other.RequiredSkills.GetValueOrDefault(skill.Key) == skill.Value);
}
