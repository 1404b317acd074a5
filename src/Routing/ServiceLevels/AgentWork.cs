using System.Collections.Immutable;
using OmniContact.Routing.Conversations.Facts;

namespace OmniContact.Routing.ServiceLevels;

/// <summary>What an agent's parts in conversations cost, as the facts tell it.</summary>
internal static class AgentWork
{
    private const string Offer = "offer";
    private const string Owner = "owner";
    private const string Guest = "guest";
    private const string WrapUp = "wrap-up";

    internal static ImmutableDictionary<string, int> After(ImmutableDictionary<string, int> work, ConversationFact fact) => fact switch
    {
        OfferMade f => work.SetItem(Key(f, Offer), f.Units),
        OfferAccepted or OfferRejected or OfferLapsed or OfferRescinded => work.Remove(Key(fact, Offer)),
        OwnershipBegan f => work.SetItem(Key(f, Owner), f.Units),
        UnitsChanged f => work.SetItem(Key(f, Owner), f.Units),
        QuietEnded f => work.SetItem(Key(f, Owner), f.Units),
        BecameQuiet or Parked => work.SetItem(Key(fact, Owner), 0),
        OwnershipEnded => work.Remove(Key(fact, Owner)),
        ParticipantInvited f => work.SetItem(Key(f, Guest), f.Units),
        ParticipantJoined f => work.SetItem(Key(f, Guest), f.Units),
        ParticipantLeft => work.Remove(Key(fact, Guest)),
        WrapUpBegan f => work.SetItem(Key(f, WrapUp), f.Units),
        WrapUpEnded => work.Remove(Key(fact, WrapUp)),
        _ => work,
    };

    private static string Key(ConversationFact fact, string role) => $"{fact.ConversationId}/{role}";
}
