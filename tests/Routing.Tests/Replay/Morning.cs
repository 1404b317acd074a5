using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Configuration;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Conversations.Facts;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Replay;

namespace OmniContact.Routing.Tests.Replay;

/// <summary>A queue with two agents in which <c>old</c> came before <c>young</c>, and its facts are written by hand.</summary>
internal sealed class Morning
{
    public const string Queue = "sales";

    public const string Second = "support";

    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly ConfigurationSnapshot Configuration = new(7, new ConfigurationEntities
    {
        Queues = new[] { Queue, Second }.ToImmutableDictionary(id => id, id => new QueueSettings { Id = id, Name = new(id, id) }),
        Agents = new[] { "ann", "bob" }.ToImmutableDictionary(id => id, Agent),
    });

    private readonly Matcher _matcher = new(Configuration.Queue(Queue)!, OpenHours.Always, Configuration.Version);

    /// <summary>Somebody's turn, a minute later; <c>young</c> was heard of as the second change.</summary>
    public QueueSight Sight { get; init; } = new()
    {
        At = Start.AddMinutes(1), ConfigurationVersion = 7, Heard = new Heard(1, 2), BestPlace = new KnownPlace(1, new Heard(1, 2)),
    };

    public static Enqueued Enters(string id, double seconds) => new()
    {
        ConversationId = id, Version = 1, Medium = Medium.Chat, QueueId = Queue, Reason = EntryReason.First,
        At = Start.AddSeconds(seconds), RecordedAt = Start.AddSeconds(seconds), EnqueuedAt = Start.AddSeconds(seconds), SegmentAt = Start.AddSeconds(seconds),
    };

    /// <summary>The offer of what a queue that knew nothing but it would give.</summary>
    public OfferMade Offer(Enqueued entered, string agentId = "ann")
    {
        var item = _matcher.SetItem(StoredPlaces.After(null, entered)!.Item, Sight.At);
        foreach (var member in Configuration.MembersOf(Queue))
            _matcher.Update(_matcher.SetMember(new AgentMember { AgentId = member.AgentId }, Sight.At), Status(member.AgentId), Sight.At);
        var agent = _matcher.FindAgent(agentId)!.Value;
        var best = _matcher.BestItemFor(agent, Sight.At);
        var why = _matcher.ExplainClaim(item, agent, ClaimKind.Routed, Sight.At);
        _matcher.RemoveItem(item, Sight.At);
        return new OfferMade
        {
            ConversationId = entered.ConversationId, Version = 2, Medium = Medium.Chat, QueueId = Queue, AgentId = agentId, Fence = 1, Mode = OfferMode.Ring,
            Origin = OfferOrigin.Routed, TurnAt = Sight.At, RecordedAt = Sight.At, At = Sight.At, ExpiresAt = Sight.At.AddSeconds(20), Units = 33,
            WaitSeconds = 60, ConfigurationVersion = 7, Explanation = why,
            Turn = new AgentTurn
            {
                Status = Status(agentId),
                Answers = [new QueueAnswer { QueueId = Queue, QueueEpoch = 1, Best = best.Rank, Medium = Medium.Chat, Seen = Sight }],
                Others = [.. why.RunnersUp.Concat(why.PassedOver).Select(other => KnownAgent.Of(Status(other.AgentId), Medium.Chat))],
            },
        };
    }

    public static ReplayedDecision Replay(params ConversationFact[] facts) => Replay(Configuration, facts);

    public static ReplayedDecision Replay(ConfigurationSnapshot? configuration, params ConversationFact[] facts)
    {
        var heard = new HeardPlaces();
        foreach (var fact in facts) heard.Learn(fact);
        var replayer = new Replayer(heard, configuration is null ? [] : new Dictionary<long, ConfigurationSnapshot> { [7] = configuration });
        return facts.Select(fact => replayer.Take(fact)).OfType<ReplayedDecision>().First();
    }

    /// <summary>ann has been idle for longer.</summary>
    public static AgentStatus Status(string id) => new()
    {
        AgentId = id, Epoch = 1, Version = 5, Presence = PresenceKind.Available, Ready = MediaSet.All,
        Room = Capacity.Room(new CapacityProfile { Id = "default" }, []) with { ExpectedAt = [] },
        IdleSince = id == "ann" ? Start.AddHours(-2) : Start.AddHours(-1), HandlingSeconds = [],
    };

    private static AgentSettings Agent(string id) => new()
    {
        Id = id, EmployeeNumber = id, RealName = id, DisplayName = new(id, id), Queues = [new(Queue), new(Second)],
    };
}
