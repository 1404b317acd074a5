using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Server.Admin.Checks;

/// <summary>
/// Promise 6 from stored facts: when an agent was offered an item, none of the same queue and medium that the agent fitted,
/// that had waited since before the agent's turn, and that nobody else was just taking, had a better place. What the queue held back
/// at that moment the offer names. A fact is recorded before it is acknowledged: where the two lie on either side of the turn, the
/// item's own offer tells which. Offers under an earlier configuration, and those for which more was held back than they name, are
/// counted, not judged.
/// </summary>
internal sealed class RankOrder(ConfigurationSnapshot configuration)
{
    /// <summary>A claim lasts so long: an item that another turn offered inside it was taken.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, WaitingPlace> _waiting = [];
    private readonly List<Suspicion> _suspicions = [];

    public int Judged { get; private set; }

    public int NotJudged { get; private set; }

    public IEnumerable<string> Take(ConversationFact fact)
    {
        if (fact is OfferMade made)
        {
            foreach (var finding in Cleared(made)) yield return finding;
            Judge(made);
        }
        Follow(fact);
    }

    /// <summary>What nobody took in time was passed over.</summary>
    public IEnumerable<string> End() => _suspicions.Where(suspicion => !suspicion.IsClose).Select(suspicion => suspicion.Finding);

    private IEnumerable<string> Cleared(OfferMade made)
    {
        foreach (var old in _suspicions.ToArray())
        {
            var own = old.PassedOver == made.ConversationId;
            if (!own && (old.IsClose || made.RecordedAt <= old.At + Claim)) continue;
            _suspicions.Remove(old);
            if (!own || !IsExcused(old, made)) yield return old.Finding;
        }
    }

    /// <summary>Another turn was just taking it, or it had not been acknowledged yet.</summary>
    private static bool IsExcused(Suspicion suspicion, OfferMade own) =>
        own.TurnAt <= suspicion.At + Claim
        || (suspicion.IsClose && (own.PlaceKnownAt is null || own.PlaceKnownAt >= suspicion.TurnAt));

    private void Judge(OfferMade made)
    {
        if (made.Origin != OfferOrigin.Routed || !_waiting.TryGetValue(made.ConversationId, out var taken)) return;
        var isTold = made.ConfigurationVersion == configuration.Version && made.HeldBack.Length < OfferMade.MostHeldBack;
        if (!isTold || configuration.Agent(made.AgentId!) is not { } agent)
        {
            NotJudged++;
            return;
        }
        Judged++;
        if (taken.Prefers(agent.Id, made.TurnAt)) return;
        foreach (var other in _waiting.Values)
        {
            if (other.ConversationId == made.ConversationId || made.HeldBack.Contains(other.ConversationId)) continue;
            if (!other.IsBetterThan(taken) || !other.Fits(agent, configuration, made.TurnAt)) continue;
            _suspicions.Add(new Suspicion
            {
                PassedOver = other.ConversationId,
                At = made.RecordedAt,
                TurnAt = made.TurnAt,
                IsClose = made.TurnAt <= other.Since + Claim,
                Finding = $"{other.ConversationId} was passed over for {made.ConversationId} (fence {made.Fence}) by {agent.Id}",
            });
        }
    }

    private void Follow(ConversationFact fact)
    {
        if (fact is Enqueued { WhileOwned: false } entered)
        {
            _waiting[fact.ConversationId] = WaitingPlace.Of(entered);
            return;
        }
        if (!_waiting.TryGetValue(fact.ConversationId, out var place)) return;
        if (fact is PlaceLeft or OwnershipBegan or ConversationClosed or FlowedOut)
        {
            _waiting.Remove(fact.ConversationId);
            _suspicions.RemoveAll(suspicion => suspicion.IsClose && suspicion.PassedOver == fact.ConversationId);
        }
        else _waiting[fact.ConversationId] = place.After(fact);
    }
}
