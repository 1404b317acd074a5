using System.Collections.Immutable;
using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Waits;

/// <summary>
/// What the course of one queue teaches about waiting, medium by medium, and what those who wait are told. What nobody there
/// could take says nothing about those who are served, nor does who finds a free agent at once. Mutable; one owner calls it
/// turn by turn, with instants that never fall.
/// </summary>
public sealed class QueueWaits
{
    private readonly Dictionary<string, ItemWait> _waits = [];
    private readonly MediumWaits[] _media;
    private Matcher _matcher = null!;
    private long _serving;

    /// <summary>Before anything is asked, it has to <see cref="Follow"/> a matcher.</summary>
    /// <param name="learned">By <see cref="Learned"/> of an earlier one.</param>
    /// <param name="now">The instant.</param>
    public QueueWaits(ImmutableDictionary<Medium, WaitLearned> learned, DateTimeOffset now)
    {
        _media = [.. Enumerable.Range(0, Media.Count).Select(_ => new MediumWaits(now))];
        foreach (var (medium, known) in learned) _media[(int)medium].Recall(known);
    }

    /// <summary>How often something was learned here.</summary>
    public long Lessons => _media.Sum(medium => medium.Lessons);

    /// <summary>To be kept, and to begin the next one with.</summary>
    public ImmutableDictionary<Medium, WaitLearned> Learned => Enum.GetValues<Medium>()
        .Where(medium => _media[(int)medium].Model is { Answers.Events: > 0 } or { Services.Events: > 0 } or { Abandonments.Events: > 0 })
        .ToImmutableDictionary(medium => medium, medium => _media[(int)medium].Model.Learned);

    /// <summary>How the estimates turned out; null while too few were judged.</summary>
    public WaitAccuracy? Accuracy => _media.Aggregate(AccuracyAccount.Empty, (sum, medium) => sum + medium.Model.Account).Accuracy;

    /// <summary>This matcher holds the items and the agents from now on.</summary>
    public void Follow(Matcher matcher, DateTimeOffset now)
    {
        (_matcher, _serving) = (matcher, matcher.ServingVersion);
        foreach (var medium in _media) medium.Clear(now);
        foreach (var (id, wait) in _waits.ToArray())
        {
            _waits.Remove(id);
            if (matcher.FindItem(id) is not { } item || matcher.DemandOf(item, now) is not { } demand) continue;
            _waits[id] = wait with { Demand = demand };
            _media[(int)demand.Medium].Enter(demand, matcher, now);
        }
    }

    /// <summary>Nobody is free for the item, or what it asks of an agent has changed. One that is claimed has found somebody, until its claim ends.</summary>
    public void Waits(ItemRef item, DateTimeOffset now)
    {
        CatchUp(now);
        if (Matcher.IsClaimed(item, now)) return;
        var (id, demand) = (item.ConversationId, _matcher.DemandOf(item, now));
        if (_waits.TryGetValue(id, out var known))
        {
            if (known.Demand == demand) return;
            Of(known).Leave(known.Demand, _matcher, now);
            _waits.Remove(id);
        }

        if (demand is not { } asks) return;
        _waits[id] = known?.Demand.Medium == asks.Medium ? known with { Demand = asks } : new(now, Estimate(_matcher.PlaceOf(item, now), now), asks);
        _media[(int)asks.Medium].Enter(asks, _matcher, now);
    }

    /// <summary>An agent was found.</summary>
    public void Offered(string conversationId, DateTimeOffset now)
    {
        if (Ended(conversationId, now) is { } wait) Of(wait).Leave(wait.Demand, _matcher, now, new Answered(now, now - wait.Since, wait.Promise));
    }

    /// <summary>It left without an agent; nothing happens when one had been found.</summary>
    public void Left(string conversationId, DateTimeOffset now)
    {
        if (Ended(conversationId, now) is { } wait) Of(wait).Leave(wait.Demand, _matcher, now, new Abandoned(now));
    }

    /// <summary>An agent is done with an item, and was taken by it for so long.</summary>
    public void Served(Medium medium, TimeSpan agentTime, DateTimeOffset now) =>
        _media[(int)medium].Learn(new ServiceCompleted(now, agentTime));

    /// <summary>Agents have come or gone, or may have.</summary>
    public void CatchUp(DateTimeOffset now)
    {
        if (_serving == _matcher.ServingVersion) return;
        _serving = _matcher.ServingVersion;
        foreach (var medium in _media) medium.Recount(_matcher, now);
    }

    /// <summary>The wait at this place; null when it cannot be known.</summary>
    public WaitEstimate? Estimate(LinePlace place, DateTimeOffset now) => _media[(int)place.Demand.Medium].Model
        .Estimate((int)Math.Round(place.Rivals), _matcher.ServersOf(place.Demand), now);

    private MediumWaits Of(ItemWait wait) => _media[(int)wait.Demand.Medium];

    private ItemWait? Ended(string conversationId, DateTimeOffset now)
    {
        CatchUp(now);
        return _waits.Remove(conversationId, out var wait) ? wait : null;
    }
}
