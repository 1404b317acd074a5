using System.Collections.Immutable;
using OmniContact.Load.Promises;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Agents.Facts;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Queues;

namespace OmniContact.Load.Tests.Promises;

/// <summary>Facts as a small centre would store them; times in milliseconds.</summary>
internal static class Story
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static ConfigurationSnapshot Centre { get; } = new(1, new ConfigurationEntities
    {
        Queues = ImmutableDictionary<string, QueueSettings>.Empty.Add("q", new QueueSettings { Id = "q", Name = new("q", "q") }),
        Agents = new[] { "ana", "ben" }.ToImmutableDictionary(id => id, id => new AgentSettings
        {
            Id = id, EmployeeNumber = id, RealName = id, DisplayName = new(id, id), Queues = [new QueueMembership("q")],
        }),
    });

    public static ConversationFact Began(string id, int at) => At(new ConversationStarted { Brand = "b" }, id, null, at);

    public static ConversationFact Waits(string id, int at) =>
        At(new Enqueued { Reason = EntryReason.First, EnqueuedAt = Time(at), SegmentAt = Time(at) }, id, null, at);

    public static ConversationFact Offered(string id, string agent, int at, long fence = 1, int units = 33, int? knownAt = null) => At(new OfferMade
    {
        Fence = fence, Mode = OfferMode.Ring, Origin = OfferOrigin.Routed, ExpiresAt = Time(at + 5_000), TurnAt = Time(at), ConfigurationVersion = 1,
        Units = units, WaitSeconds = 0, PlaceKnownAt = knownAt is { } known ? Time(known) : null,
    }, id, agent, at);

    public static ConversationFact Lapsed(string id, string agent, int at, long fence = 1) =>
        At(new OfferLapsed { Fence = fence, RingSeconds = 1, BarredUntil = Time(at + 60_000) }, id, agent, at);

    public static IEnumerable<ConversationFact> Taken(string id, string agent, int at, long fence = 1, int units = 33) =>
    [
        At(new OfferAccepted { Fence = fence, RingSeconds = 1, WaitSeconds = 1 }, id, agent, at),
        At(new OwnershipBegan { Origin = OwnershipOrigin.Offer, Fence = fence, Units = units }, id, agent, at),
    ];

    public static IEnumerable<ConversationFact> Closed(string id, string agent, int at) =>
    [
        At(new OwnershipEnded { Reason = OwnershipEnd.Closed, OwnedSeconds = 1, HeldSeconds = 0, RestedSeconds = 0, AttendedSeconds = 1, Handled = true }, id, agent, at),
        At(new ConversationClosed { Reason = CloseReason.Resolved }, id, null, at),
    ];

    public static ConversationFact Received(string id, long number) => At(new MessageReceived { Number = number }, id, null, 0);

    public static AgentFact Available(string agent, int at) =>
        new AgentPresenceChanged { AgentId = agent, From = PresenceKind.Offline, To = PresenceKind.Available, FromSeconds = 0, At = Time(at), RecordedAt = Time(at) };

    public static IReadOnlyList<Broken> Judge(Judge judge, params IEnumerable<object> facts)
    {
        List<Broken> broken = [];
        foreach (var fact in facts.SelectMany(one => one is IEnumerable<object> several ? several : [one]))
            broken.AddRange(fact is AgentFact presence ? judge.Take(presence) : judge.Take((ConversationFact)fact));
        return [.. broken, .. judge.End()];
    }

    private static DateTimeOffset Time(int at) => Start.AddMilliseconds(at);

    private static ConversationFact At(ConversationFact fact, string id, string? agent, int at) => fact with
    {
        ConversationId = id, AgentId = agent, QueueId = "q", Medium = Medium.Chat, At = Time(at), RecordedAt = Time(at),
    };
}
