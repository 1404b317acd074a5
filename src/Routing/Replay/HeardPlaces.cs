using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>When queues heard of places, as far as offers tell it: gathered from all facts before the first decision is replayed.</summary>
public sealed class HeardPlaces
{
    private readonly Dictionary<(string ConversationId, string QueueId, long Version), Heard> _since = [];
    private readonly HashSet<long> _configurations = [];

    /// <summary>Versions of the configuration that decided something.</summary>
    public IReadOnlyCollection<long> Configurations => _configurations;

    public void Learn(ConversationFact fact)
    {
        if (fact is not OfferMade { Turn: { } turn } made) return;
        if (made.Explanation is { } why) _configurations.Add(why.ConfigurationVersion);
        foreach (var answer in turn.Answers)
        {
            if (answer.Seen is not { } seen) continue;
            _configurations.Add(seen.ConfigurationVersion);
            if (answer.Best is { } best && seen.BestPlace is { } place) _since[(best.ConversationId, answer.QueueId, place.Version)] = place.Since;
        }
    }

    /// <summary>Whether a queue knew a place when it answered; null = nobody can tell.</summary>
    public bool? Knew(string queueId, QueueSight seen, StoredPlace place)
    {
        // What a later activation read when it began, the one before may have known; what it heard afterwards was new to both.
        if (_since.TryGetValue((place.Item.ConversationId, queueId, place.Version), out var since) && (since.Epoch <= seen.Heard.Epoch || since.Number > 0))
            return since.CompareTo(seen.Heard) <= 0;
        if (place.RecordedAt > seen.At) return false;
        return place.RecordedAt + StoredPlaces.Hearing < seen.At ? true : null;
    }
}
