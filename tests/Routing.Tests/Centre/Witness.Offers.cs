using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Tests.Centre;

internal sealed partial class Witness
{
    private readonly Dictionary<string, string> _owners = [];
    private readonly Dictionary<string, (string Agent, long Fence)> _offers = [];
    private readonly Dictionary<string, long> _fences = [];
    private readonly Dictionary<(string Conversation, string Agent), DateTimeOffset> _barred = [];
    private readonly Dictionary<string, int> _handled = [];
    private readonly HashSet<string> _over = [];

    /// <summary>Offers that have ended, for answers that come too late.</summary>
    public List<(string Conversation, string Agent, long Fence)> Over { get; } = [];

    private void Follow(ConversationFact fact)
    {
        var id = fact.ConversationId;
        switch (fact)
        {
            case OfferMade f: Offered(f); break;
            case OfferRejected f: Ended(id, f.AgentId!, f.Fence, f.BarredUntil); break;
            case OfferLapsed f: Ended(id, f.AgentId!, f.Fence, f.BarredUntil); break;
            case OfferRescinded f: Ended(id, f.AgentId!, f.Fence, null); break;
            case OfferAccepted f: Accepted(f); break;
            case OwnershipBegan f: Began(f); break;
            case OwnershipEnded f: OwnerGone(f); break;
            case Enqueued { Reason: EntryReason.Reopened }: _handled.Remove(id); break;
            case Reopened: _handled.Remove(id); break;
            case PreferredWaitBegan f: _barred.Remove((id, f.Preferred.AgentId)); break;
        }
    }

    private void Offered(OfferMade f)
    {
        if (_offers.TryGetValue(f.ConversationId, out var live)) Broken(Promise.OneOffer, $"{f.ConversationId} is offered to {f.AgentId} while {live.Agent} has offer {live.Fence}");
        Grows(f.ConversationId, f.Fence);
        _offers[f.ConversationId] = (f.AgentId!, f.Fence);
    }

    private void Ended(string id, string agent, long fence, DateTimeOffset? barredUntil)
    {
        if (!_offers.Remove(id, out var live) || live != (agent, fence)) Broken(Promise.OneOffer, $"{id}: offer {fence} of {agent} ended, which was not live");
        Over.Add((id, agent, fence));
        if (barredUntil is { } until) _barred[(id, agent)] = until;
    }

    private void Accepted(OfferAccepted f)
    {
        Ended(f.ConversationId, f.AgentId!, f.Fence, null);
        // Whoever takes it begins a new round: earlier refusals of others count no more.
        foreach (var bar in _barred.Keys.Where(bar => bar.Conversation == f.ConversationId).ToArray()) _barred.Remove(bar);
    }

    private void Began(OwnershipBegan f)
    {
        if (_owners.TryGetValue(f.ConversationId, out var owner)) Broken(Promise.OneOwner, $"{f.ConversationId} is {f.AgentId}'s while it is {owner}'s");
        _owners[f.ConversationId] = f.AgentId!;
        if (f.Fence > _fences.GetValueOrDefault(f.ConversationId)) Grows(f.ConversationId, f.Fence);
        else if (f.Fence < _fences[f.ConversationId]) Broken(Promise.FencesGrow, $"{f.ConversationId} is owned by fence {f.Fence} after {_fences[f.ConversationId]}");
    }

    private void OwnerGone(OwnershipEnded f)
    {
        if (!_owners.Remove(f.ConversationId, out var owner) || owner != f.AgentId) Broken(Promise.OneOwner, $"{f.ConversationId}: {f.AgentId} let go of what was not theirs");
        if (!f.Handled) return;
        if ((_handled[f.ConversationId] = _handled.GetValueOrDefault(f.ConversationId) + 1) > 1) Broken(Promise.HandledOnce, $"{f.ConversationId} was handled twice");
    }

    private void Grows(string id, long fence)
    {
        if (fence <= _fences.GetValueOrDefault(id)) Broken(Promise.FencesGrow, $"{id}: fence {fence} after {_fences[id]}");
        _fences[id] = fence;
    }

    /// <summary>An offer by rule: whom it went to, and what it passed over.</summary>
    private void Judge(OfferMade made, Conversation before, Conversation after)
    {
        if (made.Origin != OfferOrigin.Routed) return;
        var (agent, presence) = (made.AgentId!, centre.Presences[made.AgentId!]);
        if (!presence.TakesOffers || !Readiness.Of(presence).Has(before.Medium)) Broken(Promise.WhoIsAsked, $"{after.Id} is offered to {agent}, who is {presence.Kind}");
        if (before.Waiting!.Preferred is { } preferred && preferred.Until > centre.Now && preferred.AgentId != agent)
            Broken(Promise.PreferredAlone, $"{after.Id} waits for {preferred.AgentId}, but is offered to {agent}");
        if (_barred.TryGetValue((after.Id, agent), out var until) && until > centre.Now) Broken(Promise.Barred, $"{after.Id} is offered to {agent}, who is barred until {until:O}");
        var others = centre.Loads(agent).Remove(centre.OfferedLoad(after));
        if (!Capacity.CanTake(centre.Profile(agent), others, before.Medium)) Broken(Promise.Capacity, $"{after.Id} is offered to {agent}, who has no room for it");
        if (Capacity.IsOver(centre.Profile(agent), centre.Loads(agent))) Broken(Promise.Capacity, $"{agent} is over by {after.Id}");
        foreach (var better in centre.Waiting.Where(c => c.Id != after.Id && centre.IsEligible(c, agent, others) && Better(c, before)))
            Broken(Promise.BestFirst, $"{agent} is offered {after.Id} ({centre.RankOf(before)}) before {better.Id} ({centre.RankOf(better)})");
    }

    private bool Better(Conversation c, Conversation than) => centre.RankOf(c).Before(centre.RankOf(than));

    /// <summary>Whoever is over got there by what may take them there.</summary>
    private void Loads(Decision decision)
    {
        foreach (var agent in AgentShares.Of(decision.State).Select(share => share.AgentId).Distinct())
        {
            var over = Capacity.IsOver(centre.Profile(agent), centre.Loads(agent));
            if (over && !_over.Contains(agent) && !MayTakeOver(decision)) Broken(Promise.OverCapacity, $"{agent} is over by {string.Join(' ', decision.Facts.Select(fact => fact.GetType().Name))}");
            if (over) _over.Add(agent);
        }

        _over.RemoveWhere(agent => !Capacity.IsOver(centre.Profile(agent), centre.Loads(agent)));
        if (_over.Count > 0) Count("somebody is over capacity");
    }

    /// <summary>A step-up too, once the owner takes what the customer has opened.</summary>
    private static bool MayTakeOver(Decision decision) => decision.Facts.Any(fact => fact
        is QuietEnded or Unparked { Reason: UnparkReason.Customer } or OfferMade { Origin: OfferOrigin.Forced }
        or OwnershipBegan { Origin: OwnershipOrigin.TakenOver or OwnershipOrigin.CameBack } or ParticipantJoined { Barged: true })
        || (decision.Facts.Any(fact => fact is UnitsChanged { Reason: UnitsReason.Medium }) && !decision.Facts.Any(fact => fact is LegAdded));

    /// <summary>No agent and item that fit are left without an offer.</summary>
    private void Pairs()
    {
        foreach (var c in centre.Waiting.Where(c => c.Offer is null))
            foreach (var agent in CentreGen.Agents)
                if (centre.IsEligible(c, agent, centre.Loads(agent)) && !centre.IsKept(c, agent)) Broken(Promise.NoPairLeft, $"{c.Id} waits, though {agent} could take it");
    }
}
