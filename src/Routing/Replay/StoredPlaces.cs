using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;

namespace OmniContact.Routing.Replay;

/// <summary>Places from facts.</summary>
public static class StoredPlaces
{
    /// <summary>A queue hears of a commit sooner than this, or something is wrong with it.</summary>
    public static readonly TimeSpan Hearing = TimeSpan.FromSeconds(2);

    /// <summary>The place after a fact of its conversation; null = it never had one.</summary>
    public static StoredPlace? After(StoredPlace? place, ConversationFact fact)
    {
        if (fact is Enqueued entered) return Next(place, Entered(entered), fact);
        if (place is null or { Left: true }) return place;
        if (fact is PlaceLeft or OfferAccepted) return At(place.Item, place, fact) with { Left = true };
        return Next(place, Changed(place.Item, fact) with { Version = fact.Version }, fact);
    }

    private static StoredPlace Next(StoredPlace? place, WaitingItem item, ConversationFact fact)
    {
        if (place is not null && place.Version == fact.Version) return place with { Item = item, Left = false };
        return place is { Left: false } && place.Item.HasPlaceOf(item) ? place with { Item = item } : At(item, place, fact);
    }

    private static StoredPlace At(WaitingItem item, StoredPlace? place, ConversationFact fact)
    {
        var recent = place is not null && fact.RecordedAt - place.RecordedAt >= Hearing ? place with { Before = null } : place;
        return new StoredPlace { Item = item, Version = fact.Version, RecordedAt = fact.RecordedAt, Before = recent };
    }

    private static WaitingItem Entered(Enqueued fact) => new()
    {
        ConversationId = fact.ConversationId,
        Version = fact.Version,
        Medium = fact.Medium,
        Credit = fact.Credit,
        DueAt = fact.DueAt,
        Simulated = fact.Simulated,
        Waiting = new Waiting
        {
            QueueId = fact.QueueId!,
            EnqueuedAt = fact.EnqueuedAt,
            SegmentAt = fact.SegmentAt,
            RequiredSkills = fact.RequiredSkills,
            Bars = fact.Bars,
            Preferred = fact.Preferred,
            CameFrom = fact.CameFrom,
        },
    };

    private static WaitingItem Changed(WaitingItem item, ConversationFact fact) => fact switch
    {
        OfferMade => item with { Offered = true },
        OfferRejected { BarredUntil: var until } => Back(item, fact, until),
        OfferLapsed { BarredUntil: var until } => Back(item, fact, until),
        OfferRescinded => Back(item, fact, null),
        CreditChanged credit => item with { Credit = credit.After },
        MediumChanged medium => item with { Medium = medium.To },
        CallbackDue => item with { DueAt = null },
        PreferredWaitBegan began => item with { Waiting = item.Waiting with { Preferred = began.Preferred } },
        PreferredWaitEnded => item with { Waiting = item.Waiting with { Preferred = null } },
        StepReached reached => item with { Waiting = item.Waiting with { Step = reached.Step } },
        _ => item,
    };

    private static WaitingItem Back(WaitingItem item, ConversationFact fact, DateTimeOffset? barredUntil)
    {
        var bar = barredUntil is { } until ? new Bar(fact.AgentId!, until) : null;
        return item with { Offered = false, Waiting = item.Waiting with { Bars = Bars.Add(item.Waiting.Bars, bar, fact.At) } };
    }
}
