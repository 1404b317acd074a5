using System.Collections.Immutable;
using OmniContact.Feeds;
using OmniContact.Routing.Agents;

namespace OmniContact.Agents;

internal sealed partial class AgentGrain
{
    private readonly AgentFeed _feed = new();
    private readonly Observers<IAgentObserver> _observers = new();
    private AgentPresence? _shown;

    /// <summary>Up to where whoever watches has been nudged.</summary>
    private FeedPosition? _nudged;

    public Task<AgentFeedSlice> Feed(FeedPosition? since) => Task.FromResult(_feed.After(since) is { } events
        ? new AgentFeedSlice { Position = _feed.Position, Events = events }
        : new AgentFeedSlice { Position = _feed.Position, Snapshot = new AgentSnapshot { Presence = Presence(), Parts = [.. _parts.Values], Mentions = _body.Mentions } });

    public Task<AgentPresence> Read() => Task.FromResult(Presence());

    public Task<FeedPosition> Subscribe(IAgentObserver observer)
    {
        _observers.Add(observer, time.GetUtcNow());
        return Task.FromResult(_feed.Position);
    }

    public Task Unsubscribe(IAgentObserver observer)
    {
        _observers.Remove(observer);
        return Task.CompletedTask;
    }

    /// <summary>Puts a presence that looks different into the feed, and nudges whoever watches it if the feed went on.</summary>
    private void ShowPresence()
    {
        NoteRoom(time.GetUtcNow());
        var presence = Presence();
        if (!presence.LooksLike(_shown)) _feed.Add(number => new PresenceChanged { Number = number, Presence = presence });
        _shown = presence;
        var position = _feed.Position;
        if (position == _nudged) return;
        _nudged = position;
        _observers.Tell(time.GetUtcNow(), observer => observer.Moved(Key, position));
    }

    private AgentPresence Presence()
    {
        var (presence, profile, loads) = (_body.Presence, Profile, Loads);
        return new AgentPresence
        {
            AgentId = Key,
            Kind = presence.Kind,
            Reason = presence.Reason,
            Since = presence.Since,
            PendingBreak = presence.PendingBreak?.Reason,
            BreakNeedsApproval = presence.PendingBreak is { Approved: false },
            DeniedBreak = presence.DeniedBreak,
            Devices = presence.Devices.Length,
            UsedUnits = Capacity.Used(loads),
            Units = profile.Units,
            Over = Capacity.IsOver(profile, loads),
            Held = loads.Where(load => !load.Quiet).GroupBy(load => load.Medium).ToImmutableDictionary(group => group.Key, group => group.Count()),
            Maximum = profile.Media.ToImmutableDictionary(medium => medium.Key, medium => medium.Value.Maximum),
            NotReady = Readiness.Missing(presence),
        };
    }
}
