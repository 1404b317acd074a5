using System.Collections.Immutable;
using OmniContact.Feeds;

namespace OmniContact.Agents;

/// <summary>The latest events of an agent's feed, numbered without a gap within the activation's epoch.</summary>
internal sealed class AgentFeed
{
    /// <summary>Minutes of a busy agent. Whoever was away for longer gets a snapshot, which is no larger: more would only be held in memory, for every agent.</summary>
    private const int Capacity = 64;

    private readonly Queue<AgentFeedEvent> _events = new();
    private long _last;

    public long Epoch { get; set; }

    public FeedPosition Position => new(Epoch, _last);

    public void Add(Func<long, AgentFeedEvent> make)
    {
        _events.Enqueue(make(++_last));
        if (_events.Count > Capacity) _events.Dequeue();
    }

    /// <summary>The events above a position; null when a snapshot is needed.</summary>
    public ImmutableArray<AgentFeedEvent>? After(FeedPosition? since)
    {
        if (since is null || since.Epoch != Epoch || since.Number > _last) return null;
        if (since.Number < _last - _events.Count) return null;
        return [.. _events.Skip(_events.Count - (int)(_last - since.Number))];
    }
}
