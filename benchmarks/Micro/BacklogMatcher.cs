using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;

namespace OmniContact.Benchmarks.Micro;

/// <summary>The product's matcher, with all that its owner tells it: end of a contact, best item, claim, offer, removal, arrival.</summary>
internal sealed class BacklogMatcher : Backlog
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan ClaimLife = TimeSpan.FromSeconds(2);

    private readonly Matcher _matcher = new(Centre.Queue, OpenHours.Always, 1);
    private readonly Dictionary<ItemRef, Memory<WaitingItem>> _rest = new(Waiting * 2);
    private readonly ImmutableDictionary<string, int>[] _needs;
    private readonly AgentRef[] _agents;
    private WaitingItem[][] _coming = [];
    private DateTimeOffset _now = Centre.Start;
    private long _version = 1;

    public BacklogMatcher(string name, Crew crew, int credits, int putBackOneIn)
        : base(name, crew, credits, putBackOneIn)
    {
        _needs = [.. crew.Required.Select(Crew.Named)];
        _agents = Centre.Open(_matcher, crew);
        foreach (var agent in _agents) _matcher.Update(agent, Centre.Busy with { Version = ++_version }, _now);
    }

    protected override void Foresee(Arrival[] arrivals) =>
        _coming = [.. arrivals.Select((arrival, index) => VersionsOf(arrival, _now + (index * Step)))];

    protected override void Arrive(in Arrival arrival, int index)
    {
        var versions = _coming[index];
        _rest[_matcher.SetItem(versions[0], _now)] = versions.AsMemory(1);
    }

    protected override bool TakeBest(int agent)
    {
        _now += Step;
        var by = _agents[agent];
        _matcher.Update(by, Centre.Idle with { Version = ++_version, IdleSince = _now }, _now);
        var left = _matcher.BestItemFor(by, _now).Item is { } item && Offer(item, by);
        _matcher.Update(by, Centre.Busy with { Version = ++_version, IdleSince = _now }, _now);
        _matcher.Advance(_now);
        return left;
    }

    private bool Offer(ItemRef item, AgentRef by)
    {
        if (_matcher.Claim(item, by, ClaimKind.Routed, _now + ClaimLife, _now) != ClaimResult.Claimed) return false;
        var rest = _rest[item].Span;
        _matcher.SetItem(rest[0], _now);
        if (rest.Length > 1)
        {
            _matcher.SetItem(rest[1], _now);
            _rest[item] = _rest[item][2..];
            return false;
        }

        _rest.Remove(item);
        _matcher.RemoveItem(item, _now);
        return true;
    }

    /// <summary>The records of one item, made beforehand: it waits, is offered, and, where rejected, waits and is offered again.</summary>
    private WaitingItem[] VersionsOf(in Arrival arrival, DateTimeOffset at)
    {
        var item = Centre.Item($"c{arrival.Number:000000000}", _needs[arrival.Need], arrival.Credit, at);
        var offered = item with { Version = 2, Offered = true };
        if (arrival.RejectedBy < 0) return [item, offered];
        var bar = new Bar(_matcher.IdOf(_agents[arrival.RejectedBy]), at.AddSeconds(60));
        var back = item with { Version = 3, Waiting = item.Waiting with { Bars = [bar] } };
        return [item, offered, back, back with { Version = 4, Offered = true }];
    }
}
