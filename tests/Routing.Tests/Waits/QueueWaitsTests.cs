using System.Collections.Immutable;
using System.Text.Json;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;
using OmniContact.Routing.Waits;

namespace OmniContact.Routing.Tests.Waits;

/// <summary>What of a queue's course counts for what those who wait are told. One busy agent; contacts take 20 s.</summary>
public sealed class QueueWaitsTests
{
    private const int Served = 11;

    /// <summary>The median of what takes 20 s on average.</summary>
    private static readonly double First = 20 * Math.Log(2);

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly Matcher _matcher = NewMatcher();
    private readonly QueueWaits _waits;
    private DateTimeOffset _now = Start;
    private long _version;

    public QueueWaitsTests()
    {
        _waits = NewWaits(ImmutableDictionary<Medium, WaitLearned>.Empty);
        _waits.Follow(_matcher, _now);
        Agent(_matcher, PresenceKind.Available);
        for (var i = 0; i < Served; i++) _waits.Served(Medium.Chat, TimeSpan.FromSeconds(20), _now);
    }

    [Fact]
    public void What_one_medium_takes_says_nothing_of_another()
    {
        Told(Medium.Chat)!.Value.ShouldBe(First, 0.1);
        Told(Medium.Email).ShouldBeNull();
    }

    [Fact]
    public void A_callback_that_is_not_due_yet_waits_for_nobody()
    {
        _waits.Waits(Item("c", item => item with { DueAt = _now.AddHours(12) }), _now);
        _now += TimeSpan.FromHours(12);
        Unchanged();
    }

    [Fact]
    public void Who_waits_for_a_preferred_agent_alone_does_not_wait_for_the_others()
    {
        _waits.Waits(Item("c", item => item with { Waiting = item.Waiting with { Preferred = new("mei", "last agent", _now.AddHours(1)) } }), _now);
        _now += TimeSpan.FromHours(1);
        Unchanged();
    }

    [Fact]
    public void Who_is_claimed_has_found_an_agent()
    {
        var item = Item("c");
        _matcher.Claim(item, _matcher.FindAgent("ana")!.Value, ClaimKind.Forced, _now.AddHours(1), _now);
        _waits.Waits(item, _now);
        _now += TimeSpan.FromHours(1);
        Unchanged();
    }

    [Fact]
    public void While_nobody_is_there_nothing_is_learned_and_nothing_told()
    {
        _waits.Waits(Item("c"), _now);
        Agent(_matcher, PresenceKind.Break);
        _waits.CatchUp(_now);
        _now += TimeSpan.FromHours(1);
        Told(Medium.Chat).ShouldBeNull();
        Agent(_matcher, PresenceKind.Available);
        _waits.CatchUp(_now);
        _waits.Left("c", _now);
        Unchanged();
    }

    [Fact]
    public void Who_waits_while_an_agent_is_there_shows_that_the_agent_is_slow()
    {
        _waits.Waits(Item("c"), _now);
        _now += TimeSpan.FromHours(1);
        _waits.Offered("c", _now);
        Told(Medium.Chat)!.Value.ShouldBeGreaterThan(5 * First);
    }

    [Fact]
    public void Those_who_wait_are_known_to_a_new_matcher()
    {
        _waits.Waits(Item("c"), _now);
        var next = NewMatcher();
        Agent(next, PresenceKind.Available);
        Item("c", into: next);
        _waits.Follow(next, _now);
        _now += TimeSpan.FromHours(1);
        _waits.Offered("c", _now);
        _waits.Estimate(next.PlaceOfNew(Medium.Chat, 0, ImmutableDictionary<string, int>.Empty, _now), _now)!.P50.TotalSeconds.ShouldBeGreaterThan(5 * First);
    }

    [Fact]
    public void Who_waits_for_another_medium_from_now_on_leaves_the_line_of_the_first()
    {
        _waits.Waits(Item("c"), _now);
        _waits.Waits(Item("c", item => item with { Medium = Medium.Message }), _now);
        _now += TimeSpan.FromHours(1);
        _waits.Offered("c", _now);
        Unchanged();
    }

    [Fact]
    public void What_was_learned_can_be_kept_and_gone_on_with()
    {
        _waits.Waits(Item("c"), _now);
        _now += TimeSpan.FromMinutes(3);
        _waits.Offered("c", _now);
        _waits.Lessons.ShouldBe(Served + 1);
        var kept = JsonSerializer.Deserialize<ImmutableDictionary<Medium, WaitLearned>>(JsonSerializer.Serialize(_waits.Learned))!;
        kept.Keys.ShouldBe([Medium.Chat]);
        var later = NewWaits(kept);
        later.Follow(_matcher, _now);
        later.Lessons.ShouldBe(0);
        later.Learned.ShouldBe(_waits.Learned);
        Told(Medium.Chat, later).ShouldBe(Told(Medium.Chat));
    }

    /// <summary>Items come, change what they ask, are claimed, offered, given back and gone, while the agent comes and goes and matchers follow each other.</summary>
    [Fact]
    public void After_any_history_that_all_have_left_nobody_is_thought_to_wait()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var (matcher, waits) = (NewMatcher(), NewWaits(_waits.Learned));
            waits.Follow(matcher, _now);
            Agent(matcher, PresenceKind.Available);
            Dictionary<string, WaitingItem> items = [];
            for (var i = 0; i < 60; i++) matcher = Step(random, items, matcher, waits);
            foreach (var id in items.Keys) waits.Left(id, _now);
            Agent(matcher, PresenceKind.Available);
            waits.CatchUp(_now);
            var learned = waits.Learned;
            _now += TimeSpan.FromHours(10);
            Agent(matcher, PresenceKind.Break);
            waits.CatchUp(_now);
            waits.Learned.Select(one => (one.Key, one.Value.Answers, one.Value.Abandonments))
                .ShouldBe(learned.Select(one => (one.Key, one.Value.Answers, one.Value.Abandonments)), $"seed {seed}");
        }
    }

    private Matcher Step(Random random, Dictionary<string, WaitingItem> items, Matcher matcher, QueueWaits waits)
    {
        _now += TimeSpan.FromSeconds(random.Next(3));
        var id = $"c{random.Next(6)}";
        switch (random.Next(8))
        {
            case 0:
                Agent(matcher, random.Next(3) == 0 ? PresenceKind.Break : PresenceKind.Available);
                waits.CatchUp(_now);
                break;
            case 1:
                matcher = NewMatcher();
                Agent(matcher, random.Next(3) == 0 ? PresenceKind.Break : PresenceKind.Available);
                foreach (var item in items.Values) matcher.SetItem(item, _now);
                waits.Follow(matcher, _now);
                break;
            case 2 when matcher.FindItem(id) is { } item:
                matcher.Claim(item, matcher.FindAgent("ana")!.Value, ClaimKind.Forced, _now.AddSeconds(2), _now);
                break;
            case 3 when matcher.FindItem(id) is { } item:
                waits.Left(id, _now);
                matcher.RemoveItem(item, _now);
                items.Remove(id);
                break;
            default:
                var offered = random.Next(4) == 0;
                var next = Item(id, item => items[id] = item with
                {
                    Offered = offered,
                    Medium = random.Next(5) == 0 ? Medium.Message : Medium.Chat,
                    DueAt = random.Next(5) == 0 ? _now.AddSeconds(random.Next(5)) : null,
                    Waiting = item.Waiting with
                    {
                        RequiredSkills = random.Next(5) == 0 ? item.Waiting.RequiredSkills.Add("nobody", 1) : item.Waiting.RequiredSkills,
                        Preferred = random.Next(5) == 0 ? new("ana", "last agent", _now.AddSeconds(random.Next(5))) : null,
                    },
                }, matcher);
                if (offered) waits.Offered(id, _now);
                else waits.Waits(next, _now);
                break;
        }

        foreach (var woken in matcher.Advance(_now).Items.ToArray()) waits.Waits(woken, _now);
        foreach (var (_, place) in matcher.Places(_now)) waits.Estimate(place, _now);
        return matcher;
    }

    private QueueWaits NewWaits(ImmutableDictionary<Medium, WaitLearned> learned) => new(learned, _now);

    private void Unchanged() => Told(Medium.Chat)!.Value.ShouldBe(First, 0.1);

    private double? Told(Medium medium, QueueWaits? of = null)
    {
        var place = _matcher.PlaceOfNew(medium, 0, ImmutableDictionary<string, int>.Empty, _now);
        return (of ?? _waits).Estimate(place with { Rivals = 0 }, _now)?.P50.TotalSeconds;
    }

    private ItemRef Item(string id, Func<WaitingItem, WaitingItem>? but = null, Matcher? into = null)
    {
        var item = new WaitingItem
        {
            ConversationId = id, Version = ++_version, Medium = Medium.Chat, Credit = 0,
            Waiting = new Waiting { QueueId = "q", EnqueuedAt = _now, SegmentAt = _now },
        };
        return (into ?? _matcher).SetItem(but is null ? item : but(item), _now);
    }

    private void Agent(Matcher matcher, PresenceKind presence)
    {
        var agent = matcher.FindAgent("ana") ?? matcher.SetMember(new AgentMember { AgentId = "ana", Skills = ImmutableDictionary<string, int>.Empty }, _now);
        matcher.Update(agent, new AgentStatus
        {
            AgentId = "ana", Epoch = 1, Version = ++_version, Presence = presence, Ready = MediaSet.All, Room = AgentRoom.None, IdleSince = _now,
        }, _now);
    }

    private static Matcher NewMatcher() => new(new QueueSettings { Id = "q", Name = new LocalizedText("", "q") }, OpenHours.Always, 1);
}
