using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Matching.Explaining;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class Centre
{
    private const int MostRounds = 100;
    private const int MostAsks = 4;

    private readonly Dictionary<string, ImmutableArray<QueueAnswer>> _answers = [];
    private readonly Dictionary<(string QueueId, string AgentId), AgentStatus> _told = [];
    private long _statusVersion;
    private long _epoch;

    /// <summary>Queues ask whom they find until they find nobody any more. Whoever is back asks of itself: what queues answered before may be over.</summary>
    public void Settle()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            foreach (var agentId in _changedAgents) Tell(agentId);
            _changedAgents.Clear();
            var asked = Woken();
            asked.UnionWith(_backAgents);
            _backAgents.Clear();
            if (asked.Count == 0)
            {
                Witness.Settled();
                return;
            }

            foreach (var agentId in asked) TakeAll(agentId);
        }

        Witness.Broken(Promise.NoPairLeft, "the queues go on asking for ever");
    }

    public bool TakesOffers(string agentId) => Presences[agentId].TakesOffers;

    /// <summary>A message of an activation that has ended comes late.</summary>
    public void TellOutOfEpoch(string agentId)
    {
        foreach (var queueId in Configuration.QueuesOf(agentId))
        {
            var late = Status(agentId, queueId) with { Epoch = _epoch - 1, Presence = PresenceKind.Available, Room = Capacity.Room(Profile(agentId), []) };
            if (Update(queueId, late)) Witness.Broken(Promise.Restart, $"{queueId} believed {agentId} of an earlier epoch");
        }
    }

    private SortedSet<string> Woken()
    {
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var matcher in Matchers.Values)
        {
            var woken = matcher.Advance(Now);
            foreach (var agent in woken.Agents) asked.Add(matcher.IdOf(agent));
            foreach (var agent in woken.Reserved) asked.Add(matcher.IdOf(agent));
        }

        foreach (var c in Waiting.Where(c => c.Offer is null))
        {
            var matcher = Matchers[c.Waiting!.QueueId];
            if (matcher.BestAgentFor(matcher.FindItem(c.Id)!.Value, Now) is { } agent) asked.Add(matcher.IdOf(agent));
        }

        return asked;
    }

    private void TakeAll(string agentId)
    {
        while (TakeNext(agentId)) { }
        Tell(agentId);
    }

    private bool TakeNext(string agentId)
    {
        if (!TakesOffers(agentId)) return false;
        AskQueues(agentId);
        if (QueueAnswer.Choose(_answers[agentId]) is not { Best: { } rank } best) return false;
        var (matcher, c) = (Matchers[best.QueueId], Conversations[rank.ConversationId]);
        var (item, agent) = (matcher.FindItem(c.Id)!.Value, matcher.FindAgent(agentId)!.Value);
        var claim = matcher.Claim(item, agent, ClaimKind.Routed, Now.AddSeconds(2), Now);
        var why = matcher.ExplainClaim(item, agent, ClaimKind.Routed, Now);
        if (claim == ClaimResult.Claimed && Apply(Offering.Make(c, Terms(c, agentId, best.QueueId, why), Settings(c), Now))) return true;
        Witness.Broken(Promise.NoPairLeft, $"{c.Id} is the best for {agentId}, but could not be claimed and offered: {claim}");
        return false;
    }

    /// <summary>Again while what the queues have reserved the agent for is not what the others were told.</summary>
    private void AskQueues(string agentId)
    {
        var queues = Configuration.QueuesOf(agentId);
        for (var i = 0; i < MostAsks; i++)
        {
            var told = _answers.GetValueOrDefault(agentId, []);
            _answers[agentId] = [.. queues.Select(queueId => Ask(agentId, queueId))];
            if (queues.All(id => QueueAnswer.ReservedElsewhere(_answers[agentId], id) == QueueAnswer.ReservedElsewhere(told, id))) return;
        }
    }

    private QueueAnswer Ask(string agentId, string queueId)
    {
        var matcher = Matchers[queueId];
        var agent = matcher.FindAgent(agentId)!.Value;
        Update(queueId, Status(agentId, queueId));
        var choice = matcher.BestItemFor(agent, Now);
        return new QueueAnswer
        {
            QueueId = queueId, QueueEpoch = _epoch, Best = choice.Rank, Reserved = choice.Reserved, Seen = _known[queueId].Sight(choice.ConversationId, [], Now, _epoch, Configuration.Version),
        };
    }

    private void Tell(string agentId)
    {
        foreach (var queueId in Configuration.QueuesOf(agentId))
            Update(queueId, Status(agentId, queueId));
    }

    private AgentStatus Status(string agentId, string queueId)
    {
        var (presence, profile, loads) = (Presences[agentId], Profile(agentId), Loads(agentId));
        return new AgentStatus
        {
            AgentId = agentId,
            Epoch = _epoch,
            Version = ++_statusVersion,
            Presence = presence.Kind == PresenceKind.Available && !presence.TakesOffers ? PresenceKind.Break : presence.Kind,
            Ready = Readiness.Of(presence) & Capacity.Served(profile),
            Room = Capacity.RoomAhead(profile, loads),
            IdleSince = presence.IdleSince,
            ReservedElsewhere = QueueAnswer.ReservedElsewhere(_answers.GetValueOrDefault(agentId, []), queueId),
        };
    }

    private OfferTerms Terms(Conversation c, string agentId, string queueId, OfferExplanation why)
    {
        var policy = Configuration.Queue(queueId)!.Policy(c.Medium);
        return new OfferTerms
        {
            AgentId = agentId,
            QueueId = queueId,
            Mode = policy.OfferMode,
            ExpiresAt = Now.AddSeconds(policy.OfferSeconds),
            TurnAt = Now,
            ConfigurationVersion = Configuration.Version,
            Units = Profile(agentId).Media[c.Medium].Cost,
            Explanation = why,
            Turn = new AgentTurn
            {
                Status = Kept(Status(agentId, queueId)) with { ReservedElsewhere = null },
                Answers = _answers[agentId],
                Others = [.. why.RunnersUp.Concat(why.PassedOver).Select(other => KnownAgent.Of(_told[(queueId, other.AgentId)], c.Medium))],
            },
        };
    }

    private static AgentStatus Kept(AgentStatus status) => status with { Room = status.Room with { ExpectedAt = [] }, HandlingSeconds = [] };

    /// <summary>False: the queue knows better.</summary>
    private bool Update(string queueId, AgentStatus status)
    {
        var matcher = Matchers[queueId];
        var news = matcher.Update(matcher.FindAgent(status.AgentId)!.Value, status, Now);
        if (news) _told[(queueId, status.AgentId)] = status;
        return news;
    }
}
