using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

public sealed class PlacesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly ImmutableDictionary<string, int> Plain = ImmutableDictionary<string, int>.Empty;

    private static readonly ImmutableDictionary<string, int> Refund = Plain.Add("refund", 1);

    private readonly Matcher _matcher = new(new QueueSettings { Id = "q", Name = new("", "q") }, OpenHours.Always, 1);
    private int _items;
    private long _version;

    [Fact]
    public void Each_one_ahead_who_asks_the_same_takes_an_agent()
    {
        Agents(3, Plain);
        for (var i = 0; i < 4; i++) Waits(Plain);
        Rivals(Plain).ShouldBe(4);
    }

    [Fact]
    public void One_of_ten_agents_gets_a_tenth_of_what_all_of_them_can_take()
    {
        Agents(9, Plain);
        Agents(1, Refund);
        for (var i = 0; i < 5; i++) Waits(Plain);
        Rivals(Refund).ShouldBe(0.5);
    }

    [Fact]
    public void Who_wait_for_few_keep_these_few_busy_and_no_more()
    {
        Agents(9, Plain);
        Agents(1, Refund);
        for (var i = 0; i < 50; i++) Waits(Refund);
        // All but one of ten go on as if they were not there: until nine have become free, so has the tenth.
        Rivals(Plain).ShouldBe(1 / 9.0, 1e-6);
        Rivals(Refund).ShouldBe(50);
    }

    [Fact]
    public void Who_wait_for_others_take_nobody()
    {
        Agents(2, Plain.Add("english", 1));
        Agents(2, Refund);
        Waits(Refund);
        Rivals(Plain.Add("english", 1)).ShouldBe(0);
    }

    [Fact]
    public void Who_waits_for_nobody_who_is_there_takes_nobody()
    {
        Agents(2, Plain);
        Waits(Refund);
        (Rivals(Plain), _matcher.ServersOf(Place(Refund).Demand)).ShouldBe((0, 0));
        Agents(1, Refund);
        Rivals(Plain).ShouldBeGreaterThan(0);
        _matcher.ServersOf(Place(Refund).Demand).ShouldBe(1);
    }

    [Fact]
    public void Who_rings_has_a_place_and_takes_nobody()
    {
        Agents(2, Plain);
        Waits(Plain, item => item with { Offered = true });
        Place(Plain).Ahead.ShouldBe(1);
        Rivals(Plain).ShouldBe(0);
    }

    [Fact]
    public void Who_waits_for_one_agent_alone_takes_nobody_from_the_others()
    {
        Agents(2, Plain);
        Waits(Plain, item => item with { Waiting = item.Waiting with { Preferred = new PreferredAgent("agent0", "last agent", Now.AddSeconds(30)) } });
        Rivals(Plain).ShouldBe(0);
    }

    [Fact]
    public void Another_medium_takes_nobody()
    {
        Agents(2, Plain);
        Waits(Plain, item => item with { Medium = Medium.Voice });
        (Place(Plain).Ahead, Rivals(Plain)).ShouldBe((1, 0));
    }

    [Fact]
    public void Agents_on_a_break_serve_nobody()
    {
        Agents(2, Plain);
        _matcher.ServersOf(Place(Plain).Demand).ShouldBe(2);
        Tell("agent0", PresenceKind.Break);
        _matcher.ServersOf(Place(Plain).Demand).ShouldBe(1);
    }

    [Fact]
    public void Everybodys_place_is_the_same_as_the_one_asked_for_alone()
    {
        Agents(9, Plain);
        Agents(1, Refund);
        var items = Enumerable.Range(0, 60).Select(n => Waits(n % 7 < 3 ? Refund : Plain, item => item with { Credit = n % 5 * 10 })).ToArray();
        var places = _matcher.Places(Now).ToDictionary(one => one.ConversationId, one => one.Place);
        items.Select(item => places[item.ConversationId]).ShouldBe(items.Select(item => _matcher.PlaceOf(item, Now)));
    }

    [Fact]
    public void A_long_line_is_judged_by_some_of_it()
    {
        Agents(6, Plain);
        Agents(2, Refund);
        for (var i = 0; i < 5_000; i++) Waits(i % 5 == 3 ? Refund : Plain);
        var last = Waits(Plain);
        var exact = _matcher.Places(Now).Single(one => one.ConversationId == last.ConversationId).Place;
        var place = _matcher.PlaceOf(last, Now);
        place.Ahead.ShouldBe(exact.Ahead);
        place.Rivals.ShouldBe(exact.Rivals, 0.01 * exact.Rivals);
    }

    [Fact]
    public void Agents_of_any_number_of_skill_sets_are_counted()
    {
        for (var kind = 0; kind < 150; kind++) Agents(2, Own(kind).Add(kind % 3 == 0 ? "third" : "other", 1));
        var (own, third, other) = (Place(Own(147)).Demand, Place(Plain.Add("third", 1)).Demand, Place(Plain.Add("other", 1)).Demand);
        (_matcher.ServersOf(own), _matcher.ServersOf(third), _matcher.ServersOf(other)).ShouldBe((2, 100, 200));
        (_matcher.ServersOf([own, third]), _matcher.ServersOf([own, other]), _matcher.ServersOf([])).ShouldBe((100, 202, 0));
        for (var i = 0; i < 50; i++) Waits(Plain.Add("third", 1));
        (Rivals(Own(147)), Rivals(Own(148))).ShouldBe((1, 0));

        static ImmutableDictionary<string, int> Own(int kind) => Plain.Add($"own{kind}", 1);
    }

    private double Rivals(ImmutableDictionary<string, int> skills) => Place(skills).Rivals;

    private LinePlace Place(ImmutableDictionary<string, int> skills) => _matcher.PlaceOfNew(Medium.Chat, 0, skills, Now);

    private ItemRef Waits(ImmutableDictionary<string, int> skills, Func<WaitingItem, WaitingItem>? but = null)
    {
        var item = new WaitingItem
        {
            ConversationId = $"c{_items++:D4}", Version = 1, Medium = Medium.Chat, Credit = 0,
            Waiting = new Waiting { QueueId = "q", EnqueuedAt = Now, SegmentAt = Now, RequiredSkills = skills },
        };
        return _matcher.SetItem(but is null ? item : but(item), Now);
    }

    private void Agents(int count, ImmutableDictionary<string, int> skills)
    {
        for (var i = 0; i < count; i++)
        {
            var id = $"agent{_version}";
            _matcher.SetMember(new AgentMember { AgentId = id, Skills = skills }, Now);
            Tell(id, PresenceKind.Available);
        }
    }

    private void Tell(string id, PresenceKind presence) => _matcher.Update(_matcher.FindAgent(id)!.Value, new AgentStatus
    {
        AgentId = id, Epoch = 1, Version = ++_version, Presence = presence, Ready = MediaSet.All, Room = AgentRoom.None, IdleSince = Now,
    }, Now);
}
