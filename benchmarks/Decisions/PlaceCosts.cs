using System.Collections.Immutable;
using OmniContact.Routing;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Benchmarks.Decisions;

/// <summary>A long line of chats that ask for different skills, and agents who have them in turn.</summary>
internal static class PlaceCosts
{
    private const int Agents = 500;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static (Matcher Matcher, ItemRef Last) Line(int items, int kinds)
    {
        var matcher = new Matcher(new QueueSettings { Id = "q", Name = new LocalizedText("", "q") }, OpenHours.Always, 1);
        for (var i = 0; i < Agents; i++)
        {
            var agent = matcher.SetMember(new AgentMember { AgentId = $"a{i}", Skills = Skill(i % kinds).SetItems(Skill((i + 1) % kinds)) }, Start);
            matcher.Update(agent, new AgentStatus
            {
                AgentId = $"a{i}", Epoch = 1, Version = 1, Presence = PresenceKind.Available, Ready = MediaSet.All, Room = AgentRoom.None, IdleSince = Start,
            }, Start);
        }

        ItemRef last = default;
        for (var i = 0; i <= items; i++)
            last = matcher.SetItem(new WaitingItem
            {
                ConversationId = $"c{i:D6}", Version = 1, Medium = Medium.Chat, Credit = 0,
                Waiting = new Waiting { QueueId = "q", EnqueuedAt = Start, SegmentAt = Start, RequiredSkills = Skill(i % kinds) },
            }, Start);
        return (matcher, last);
    }

    private static ImmutableDictionary<string, int> Skill(int kind) =>
        ImmutableDictionary<string, int>.Empty.SetItem($"s{kind}", 1);
}
