using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.Replay;

/// <summary>Takes all conversations' facts in the order in which they were committed, and decides each routed offer again on the way.</summary>
/// <param name="heard">Gathered from the same facts before.</param>
/// <param name="configurations">By version; those that <see cref="HeardPlaces.Configurations"/> names.</param>
public sealed class Replayer(HeardPlaces heard, IReadOnlyDictionary<long, ConfigurationSnapshot> configurations)
{
    /// <summary>No turn takes longer from the first answer to the commit of its offer.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, StoredPlace> _places = [];
    private readonly Dictionary<string, Dictionary<string, StoredPlace>> _byQueue = [];
    private readonly Queue<StoredPlace> _left = [];

    /// <param name="fact">The next one.</param>
    /// <param name="decide">False: only what it changes is kept.</param>
    /// <returns>Null when it is no routed offer: who takes or assigns by hand decides alone.</returns>
    public ReplayedDecision? Take(ConversationFact fact, bool decide = true)
    {
        var place = _places.GetValueOrDefault(fact.ConversationId);
        var replayed = decide && fact is OfferMade { Origin: OfferOrigin.Routed } made ? Decide(made, place) : null;
        Keep(fact.ConversationId, place, StoredPlaces.After(place, fact));
        while (_left.TryPeek(out var left) && left.RecordedAt + Turn < fact.RecordedAt) Forget(_left.Dequeue());
        return replayed;
    }

    /// <summary>The place of a conversation as the facts tell it until now.</summary>
    public StoredPlace? PlaceOf(string conversationId) => _places.GetValueOrDefault(conversationId) is { Left: false } place ? place : null;

    private ReplayedDecision Decide(OfferMade made, StoredPlace? place) =>
        new DecisionReplay(heard, configurations, queueId => _byQueue.TryGetValue(queueId, out var places) ? places.Values : []).Of(made, place);

    private void Keep(string conversationId, StoredPlace? before, StoredPlace? after)
    {
        if (ReferenceEquals(before, after)) return;
        if (before is not null)
        {
            _places.Remove(conversationId);
            _byQueue[before.Item.Waiting.QueueId].Remove(conversationId);
        }

        if (after is null) return;
        _places[conversationId] = after;
        if (after.Left) _left.Enqueue(after);
        var queueId = after.Item.Waiting.QueueId;
        if (!_byQueue.TryGetValue(queueId, out var places)) _byQueue[queueId] = places = [];
        places[conversationId] = after;
    }

    /// <summary>Unless it has come back.</summary>
    private void Forget(StoredPlace left)
    {
        if (ReferenceEquals(_places.GetValueOrDefault(left.Item.ConversationId), left)) Keep(left.Item.ConversationId, left, null);
    }
}
