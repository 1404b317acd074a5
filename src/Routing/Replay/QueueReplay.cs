using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>Lets one queue answer an agent's turn again.</summary>
internal sealed class QueueReplay(HeardPlaces heard, AgentTurn turn)
{
    /// <summary>The answer that follows from the facts; the same best item, another one, or one of which nobody can tell whether the queue had heard of it.</summary>
    /// <param name="configuration">By which it answered.</param>
    /// <param name="answer">As recorded.</param>
    /// <param name="seen">By what.</param>
    /// <param name="places">All places in the queue when the offer was committed.</param>
    public QueueReplayed Answer(ConfigurationSnapshot configuration, QueueAnswer answer, QueueSight seen, IEnumerable<StoredPlace> places)
    {
        List<string> unsure = [];
        var items = Known(answer, seen, places, unsure);
        var best = Best(configuration, answer, seen, items.Values);
        while (best != answer.Best && best is { } other && unsure.Remove(other.ConversationId))
        {
            items.Remove(other.ConversationId);
            var without = Best(configuration, answer, seen, items.Values);
            if (without == answer.Best) return new QueueReplayed(answer with { Best = without }, other.ConversationId);
            best = without;
        }

        // Of what was held back not all may be named.
        var more = best != answer.Best && seen.HeldBack.Length >= OfferMade.MostHeldBack;
        return more ? new QueueReplayed(answer, (best ?? answer.Best)?.ConversationId) : new QueueReplayed(answer with { Best = best }, null);
    }

    private Dictionary<string, WaitingItem> Known(QueueAnswer answer, QueueSight seen, IEnumerable<StoredPlace> places, List<string> unsure)
    {
        Dictionary<string, WaitingItem> items = [];
        foreach (var place in places)
        {
            if (seen.HeldBack.Contains(place.Item.ConversationId)) continue;
            var (known, sure) = place.Item.ConversationId == answer.Best?.ConversationId && Recorded(answer.QueueId, seen, place) is { } best
                ? (best, true)
                : Known(answer.QueueId, seen, place);
            if (known is null) continue;
            items[known.ConversationId] = known;
            if (!sure) unsure.Add(known.ConversationId);
        }

        return items;
    }

    /// <summary>Of its best item the answer itself says which place the queue knew; null where it had surely heard of a later one.</summary>
    private WaitingItem? Recorded(string queueId, QueueSight seen, StoredPlace latest)
    {
        for (var place = latest; place is not null; place = place.Before)
        {
            if (place.Version == seen.BestPlace?.Version) return place.Item;
            if (heard.Knew(queueId, seen, place) is true) return null;
        }

        return null;
    }

    private (WaitingItem? Item, bool Sure) Known(string queueId, QueueSight seen, StoredPlace latest)
    {
        for (var place = latest; place is not null; place = place.Before)
            if (heard.Knew(queueId, seen, place) is not false and var knew)
                return (place.Left || place.Item.Waiting.QueueId != queueId ? null : place.Item, knew is true);
        return (null, true);
    }

    private Rank? Best(ConfigurationSnapshot configuration, QueueAnswer answer, QueueSight seen, IEnumerable<WaitingItem> items)
    {
        var again = new QueueAgain(configuration, answer.QueueId, seen.At);
        if (again.Enrol(Kept.StatusFor(answer.QueueId, turn)) is not { } agent) return null;
        foreach (var item in items) again.Put(item);
        return again.Matcher.BestItemFor(agent, seen.At).Rank;
    }
}
