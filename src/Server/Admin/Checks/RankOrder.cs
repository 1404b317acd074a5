using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Server.Admin.Checks;

/// <summary>
/// Promise 6 from stored facts: when an agent was offered an item, none of the same queue and medium that the agent fitted,
/// that had waited since before the agent's turn, and that nobody else was just taking, had a better place. Offers under
/// an earlier configuration are counted, not judged.
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
    public IEnumerable<string> End() => _suspicions.Select(suspicion => suspicion.Finding);

    private IEnumerable<string> Cleared(OfferMade made)
    {
        _suspicions.RemoveAll(suspicion => suspicion.PassedOver == made.ConversationId && made.TurnAt <= suspicion.At + Claim);
        foreach (var old in _suspicions.Where(suspicion => suspicion.At + Claim < made.RecordedAt).ToArray())
        {
            _suspicions.Remove(old);
            yield return old.Finding;
        }
    }

    private void Judge(OfferMade made)
    {
        if (made.Origin != OfferOrigin.Routed || !_waiting.TryGetValue(made.ConversationId, out var taken)) return;
        if (made.ConfigurationVersion != configuration.Version || configuration.Agent(made.AgentId!) is not { } agent)
        {
            NotJudged++;
            return;
        }
        Judged++;
        if (taken.Prefers(agent.Id, made.TurnAt)) return;
        foreach (var other in _waiting.Values)
        {
            if (other.ConversationId == made.ConversationId || !other.IsBetterThan(taken) || !other.Fits(agent, configuration, made.TurnAt)) continue;
            _suspicions.Add(new Suspicion(
                other.ConversationId, made.RecordedAt, $"{other.ConversationId} was passed over for {made.ConversationId} (fence {made.Fence}) by {agent.Id}"));
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
        if (fact is PlaceLeft or OwnershipBegan or ConversationClosed or FlowedOut) _waiting.Remove(fact.ConversationId);
        else _waiting[fact.ConversationId] = place.After(fact);
    }

    private sealed record Suspicion(string PassedOver, DateTimeOffset At, string Finding);
}
