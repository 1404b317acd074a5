using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Replay;

namespace OmniContact.Routing.Tests.Centre;

/// <summary>Sees everything that a centre decides, says which promises it broke, and counts what took effect.</summary>
internal sealed partial class Witness(Centre centre)
{
    private readonly List<(Promise Promise, string What)> _broken = [];
    private readonly Dictionary<string, StoredPlace?> _told = [];

    /// <summary>How often each kind of fact, and each way to be turned away, took effect.</summary>
    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>All that was decided about conversations, in its order.</summary>
    public List<ConversationFact> Facts { get; } = [];

    public ConfigurationSnapshot Configuration => centre.Configuration;

    public IEnumerable<string> BrokenOf(Promise promise) => _broken.Where(broken => broken.Promise == promise).Select(broken => broken.What);

    public void Broken(Promise promise, string what) => _broken.Add((promise, $"{(centre.Now - Centre.Start).TotalSeconds:0.###} s: {what}"));

    public void Count(string what) => Counts[what] = Counts.GetValueOrDefault(what) + 1;

    public void See(Conversation? before, Decision decision)
    {
        foreach (var fact in decision.Facts)
        {
            Count(fact.GetType().Name);
            Follow(fact);
            Facts.Add(fact);
            if (fact is OfferMade made) Judge(made, before!, decision.State);
        }

        Count($"became {decision.State.Status}");
        Loads(decision);
        Place(decision.State);
        Cost(decision.State);
        Told(decision);
        Lengths();
    }

    public void See(PresenceDecision decision)
    {
        foreach (var fact in decision.Facts)
            Count(fact is AgentPresenceChanged changed ? $"agent became {changed.To}" : $"agent: {fact.GetType().Name}");
    }

    public void See(QueueSituation situation, AdmissionAnswer answer)
    {
        Count(answer.Because is { } because ? $"turned away: {because}" : "admitted");
        if (!answer.Admitted && Reason(situation, answer) is { } wrong) Broken(Promise.TurnedAwayForAReason, $"{answer.QueueId} turned away as {answer.Because}: {wrong}");
    }

    /// <summary>After everything that follows from an event has been done.</summary>
    public void Settled()
    {
        Pairs();
        Graces();
    }

    private string? Reason(QueueSituation situation, AdmissionAnswer answer)
    {
        var maximum = centre.Configuration.Queue(answer.QueueId)!.MaximumLength;
        return answer.Because switch
        {
            ExitTrigger.Full => situation.Length == maximum ? null : $"it held {situation.Length} of {maximum}",
            ExitTrigger.Closed => situation is { IsOpen: false } && !situation.Medium.IsDeferred() ? null : "it was open, or the work can wait",
            ExitTrigger.NobodySignedIn => situation.Staffed || situation.Medium.IsDeferred() ? "somebody was there, or the work can wait" : null,
            _ => "there is no such rule here",
        };
    }

    private void Lengths()
    {
        foreach (var queueId in CentreGen.Queues)
        {
            var (length, maximum) = (centre.Length(queueId), centre.Configuration.Queue(queueId)!.MaximumLength);
            if (length == maximum) Count($"full: {queueId}");
            if (length > maximum) Broken(Promise.QueueLength, $"{queueId} holds {length} of {maximum}");
        }
    }

    /// <summary>Open conversations are with somebody or wait in the one queue that knows them.</summary>
    private void Place(Conversation c)
    {
        var held = centre.Matchers.Where(queue => queue.Value.FindItem(c.Id) is not null).Select(queue => queue.Key).ToArray();
        if (!held.SequenceEqual(c.Waiting is { } waiting ? [waiting.QueueId] : []))
            Broken(Promise.Somewhere, $"{c.Id} waits in {c.Waiting?.QueueId ?? "no queue"}, but {string.Join(' ', held)} holds it");
        if (c.Status is not (ConversationStatus.New or ConversationStatus.Bot or ConversationStatus.Closed) && c.Waiting is null && c.OwnerId is null)
            Broken(Promise.Somewhere, $"{c.Id} is {c.Status} with nobody and nowhere");
    }

    /// <summary>An owner is charged what the medium costs by which they hold it, neither more nor less.</summary>
    private void Cost(Conversation c)
    {
        if (AgentShares.Of(c).FirstOrDefault(share => share.Kind == AgentShareKind.Owner) is not { Load: { Quiet: false } load } owner) return;
        var cost = centre.Profile(owner.AgentId).Media[load.Medium].Cost;
        if (load.Units != cost) Broken(Promise.Capacity, $"{c.Id} costs {owner.AgentId} {load.Units} for {load.Medium}, which costs {cost}");
    }

    private void Told(Decision decision)
    {
        var id = decision.State.Id;
        _told[id] = decision.Facts.Aggregate(_told.GetValueOrDefault(id), StoredPlaces.After);
        var (told, waits) = (_told[id] is { Left: false } place ? place.Item : null, decision.State.Waiting is null ? null : Centre.Item(decision.State));
        if (told is null && waits is null) return;
        if (told is null || waits is null || !told.HasPlaceOf(waits) || told.Version != waits.Version)
            Broken(Promise.ToldByFacts, $"{id} waits as {waits}, by its facts as {told}");
    }

    private void Graces()
    {
        foreach (var c in centre.Alive.Values)
        {
            if (c.Offer is { } offer && GoneFor(offer.AgentId) >= 5) Broken(Promise.Grace, $"{c.Id} still rings for {offer.AgentId}, who has gone");
        }
    }

    private double GoneFor(string agentId) => centre.Presences[agentId].LostSince is { } since ? (centre.Now - since).TotalSeconds : 0;
}
