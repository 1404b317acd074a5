using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Benchmarks.Micro;

/// <summary>A queue of the product, filled with a crew.</summary>
internal static class Centre
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly ImmutableArray<double> HandlingSeconds = [180, 180, 180, 180, 180, 180, 180];

    private static readonly CapacityProfile Profile = new() { Id = "default" };

    public static readonly AgentStatus Idle = Status([]);

    public static readonly AgentStatus Busy = Status([new AgentLoad { Medium = Medium.Voice, Units = 100 }]);

    public static QueueSettings Queue { get; } = new() { Id = "q", Name = new LocalizedText("", "q") };

    /// <summary>The crew's agents, idle, the first for the longest time.</summary>
    public static AgentRef[] Open(Matcher matcher, Crew crew)
    {
        var agents = new AgentRef[crew.Agents];
        for (var agent = 0; agent < agents.Length; agent++)
        {
            agents[agent] = matcher.SetMember(
                new AgentMember { AgentId = $"agent-{agent:00000}", Skills = Crew.Named(crew.SkillSets[crew.SetOf[agent]]) }, Start);
            matcher.Update(agents[agent], Idle with { Version = 1, IdleSince = new DateTimeOffset(agent, TimeSpan.Zero) }, Start);
        }

        return agents;
    }

    public static WaitingItem Item(string id, ImmutableDictionary<string, int> skills, int credit, DateTimeOffset at) => new()
    {
        ConversationId = id,
        Version = 1,
        Medium = Medium.Voice,
        Credit = credit,
        Waiting = new Waiting { QueueId = "q", EnqueuedAt = at, SegmentAt = at, RequiredSkills = skills },
    };

    private static AgentStatus Status(ImmutableArray<AgentLoad> loads) => new()
    {
        AgentId = "",
        Epoch = 1,
        Version = 0,
        Presence = PresenceKind.Available,
        Ready = MediaSet.All,
        Room = Capacity.Room(Profile, loads),
        IdleSince = Start,
        HandlingSeconds = HandlingSeconds,
    };
}
