namespace OmniContact.Routing.Tests.Centre;

/// <summary>What a <see cref="Witness"/> watches over.</summary>
public enum Promise
{
    OneOwner,
    OneOffer,
    FencesGrow,
    LateAnswers,
    Capacity,
    OverCapacity,
    QueueLength,
    TurnedAwayForAReason,
    NoPairLeft,
    BestFirst,
    PreferredAlone,
    Barred,
    WhoIsAsked,
    Grace,
    Somewhere,
    HandledOnce,
    Restart,
    ServedInTheEnd,
    ToldByFacts,
    Replays,
}
