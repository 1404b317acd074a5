using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Load.Promises;

/// <summary>
/// No chat and agent that fit stay without an offer for longer than is promised. Facts tell when something was decided, which is before it was
/// acknowledged: as much is allowed on top as the slowest acknowledgement of an item's place took.
/// </summary>
internal sealed class PairJudge(ConfigurationSnapshot configuration, TimeSpan longest) : Judge
{
    /// <summary>What is promised where one server has everything.</summary>
    public static readonly TimeSpan InOneProcess = TimeSpan.FromMilliseconds(250);

    /// <summary>And where several share it.</summary>
    public static readonly TimeSpan InCluster = TimeSpan.FromSeconds(1);

    public TimeSpan Longest => longest;

    private static readonly Comparer<(DateTimeOffset Since, string Id)> Order = Comparer<(DateTimeOffset Since, string Id)>.Default;

    private readonly Dictionary<string, FreeAgent> _agents = [];
    private readonly Dictionary<string, SortedSet<(DateTimeOffset Since, string Id)>> _free = [];
    private readonly Dictionary<string, SortedSet<(DateTimeOffset Since, string Id)>> _waiting = [];
    private readonly Dictionary<string, (string Queue, DateTimeOffset Since)> _places = [];
    private readonly List<(TimeSpan Idle, string Where)> _suspects = [];

    /// <summary>The slowest acknowledgement.</summary>
    public TimeSpan Slowest { get; private set; }

    public override IEnumerable<Broken> Take(ConversationFact fact)
    {
        if (fact is OfferMade { PlaceKnownAt: { } known } && _places.TryGetValue(fact.ConversationId, out var place) && known - place.Since > Slowest)
            Slowest = known - place.Since;
        if (EndsWaiting(fact)) Leave(fact);
        if (fact.AgentId is { } id && Find(id) is { } agent && Change(agent, fact)) Move(agent, fact.RecordedAt);
        if (BeginsWaiting(fact)) Enter(fact);
        return [];
    }

    public override IEnumerable<Broken> Take(AgentFact fact)
    {
        if (Find(fact.AgentId) is not { } agent) return [];
        if (fact is AgentPresenceChanged changed) agent.Available = changed.To == PresenceKind.Available;
        if (fact is AgentLost) agent.Available = false;
        if (fact is AgentReturned) agent.Available = true;
        Move(agent, fact.RecordedAt);
        return [];
    }

    public override IEnumerable<Broken> End() => _suspects.Where(suspect => suspect.Idle > Longest + Slowest)
        .Select(suspect => new Broken(Promise.Unmatched, $"{suspect.Where} for {suspect.Idle.TotalMilliseconds:0} ms"));

    private static bool BeginsWaiting(ConversationFact fact) =>
        fact.Medium == Medium.Chat && fact is Enqueued { WhileOwned: false } or OfferRejected or OfferLapsed or OfferRescinded { Reason: not RescindReason.CustomerLeft };

    private static bool EndsWaiting(ConversationFact fact) => fact is OfferMade or OwnershipBegan or PlaceLeft or ConversationClosed or FlowedOut;

    /// <summary>True when the fact concerns what the agent can take.</summary>
    private static bool Change(FreeAgent agent, ConversationFact fact)
    {
        switch (fact)
        {
            case OfferMade made: (agent.Ringing, agent.Parts[fact.ConversationId]) = (fact.ConversationId, made.Units); break;
            case OwnershipBegan began: agent.Parts[fact.ConversationId] = began.Units; break;
            case WrapUpBegan wrapUp: agent.Parts[fact.ConversationId] = wrapUp.Units; break;
            case OfferAccepted: agent.Ringing = null; break;
            case OfferRejected { BarredUntil: { } until }: Back(agent, fact, until); break;
            case OfferLapsed { BarredUntil: { } until }: Back(agent, fact, until); break;
            case OfferRejected or OfferLapsed or OfferRescinded: Back(agent, fact, default); break;
            case OwnershipEnded or WrapUpEnded: agent.Parts.Remove(fact.ConversationId); break;
            default: return false;
        }
        return true;
    }

    private static void Back(FreeAgent agent, ConversationFact fact, DateTimeOffset barredUntil)
    {
        agent.Ringing = null;
        agent.Parts.Remove(fact.ConversationId);
        agent.Barred[fact.ConversationId] = barredUntil;
    }

    private FreeAgent? Find(string id)
    {
        if (_agents.TryGetValue(id, out var found)) return found;
        return configuration.Agent(id) is { } agent ? _agents[id] = new FreeAgent { Id = id, Queues = [.. agent.Queues.Select(queue => queue.QueueId)] } : null;
    }

    private void Enter(ConversationFact fact)
    {
        _places[fact.ConversationId] = (fact.QueueId!, fact.RecordedAt);
        Of(_waiting, fact.QueueId!).Add((fact.RecordedAt, fact.ConversationId));
    }

    private void Leave(ConversationFact fact)
    {
        if (!_places.Remove(fact.ConversationId, out var place)) return;
        Of(_waiting, place.Queue).Remove((place.Since, fact.ConversationId));
        foreach (var (since, id) in Of(_free, place.Queue))
        {
            if (!Suspect(place.Since, since, fact.RecordedAt)) break;
            if (_agents[id].MayGet(fact.ConversationId, place.Since)) Note(place.Since, since, fact.RecordedAt, fact.ConversationId, id);
        }
    }

    /// <summary>Into the lists of free agents, or out of them.</summary>
    private void Move(FreeAgent agent, DateTimeOffset at)
    {
        var profile = configuration.Profile(configuration.Agent(agent.Id)!);
        var room = agent.HasRoom(profile.Media[Medium.Chat].Cost, profile.Units);
        if (room == agent.Since is not null) return;
        foreach (var queue in agent.Queues)
        {
            if (room) Of(_free, queue).Add((at, agent.Id));
            else Cease(agent, queue, at);
        }
        agent.Since = room ? at : null;
    }

    private void Cease(FreeAgent agent, string queue, DateTimeOffset at)
    {
        Of(_free, queue).Remove((agent.Since!.Value, agent.Id));
        foreach (var (since, id) in Of(_waiting, queue))
        {
            if (!Suspect(since, agent.Since.Value, at)) break;
            if (agent.MayGet(id, since)) Note(since, agent.Since.Value, at, id, agent.Id);
        }
    }

    private bool Suspect(DateTimeOffset one, DateTimeOffset other, DateTimeOffset end) => end - Later(one, other) > Longest;

    private void Note(DateTimeOffset one, DateTimeOffset other, DateTimeOffset end, string conversationId, string agentId) =>
        _suspects.Add((end - Later(one, other), $"{conversationId} waited and {agentId} was free until {end:O}"));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static SortedSet<(DateTimeOffset Since, string Id)> Of(Dictionary<string, SortedSet<(DateTimeOffset Since, string Id)>> sets, string queue)
    {
        if (!sets.TryGetValue(queue, out var set)) sets[queue] = set = new(Order);
        return set;
    }
}
