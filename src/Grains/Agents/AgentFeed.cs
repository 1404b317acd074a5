using System.Collections.Immutable;
using OmniContact.Feeds;

namespace OmniContact.Agents;

/// <summary>The latest events of an agent's feed, numbered without a gap within the activation's epoch.</summary>
internal sealed class AgentFeed
{
    private const int Capacity = 512;

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
        return [.. _events.Where(one => one.Number > since.Number)];
    }
}
