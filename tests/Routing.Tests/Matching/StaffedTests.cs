using System.Collections.Immutable;
using OmniContact.Routing.Agents;
using OmniContact.Routing.Matching;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Matching;

public sealed class StaffedTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly QueueSettings Queue = new()
    {
        Id = "q", Name = new("", "q"),
        RequiredSkills = Skills(("english", 5)),
        Steps = [new(60, Skills(("english", 2)), [])],
    };

    private readonly Matcher _matcher = new(Queue, OpenHours.Always, 1);
    private long _version;

    [Fact]
    public void An_empty_queue_is_staffed_for_nothing() => _matcher.IsStaffedFor(Skills()).ShouldBeFalse();

    [Fact]
    public void Who_is_signed_in_counts_even_on_a_break()
    {
        var li = Add("li", ("english", 5));
        _matcher.IsStaffedFor(Skills()).ShouldBeFalse();
        Is(li, PresenceKind.Break);
        _matcher.IsStaffedFor(Skills()).ShouldBeTrue();
        Is(li, PresenceKind.Offline);
        _matcher.IsStaffedFor(Skills()).ShouldBeFalse();
    }

    [Fact]
    public void Who_may_have_it_only_after_the_last_step_counts()
    {
        Is(Add("li", ("english", 2)), PresenceKind.Available);
        _matcher.IsStaffedFor(Skills()).ShouldBeTrue();
        _matcher.IsStaffedFor(Skills(("refund", 1))).ShouldBeFalse();
    }

    [Fact]
    public void Backup_agents_count()
    {
        Is(Add("li", 300, ("english", 9)), PresenceKind.Available);
        _matcher.IsStaffedFor(Skills()).ShouldBeTrue();
    }

    [Fact]
    public void Who_may_have_it_only_after_a_wait_qualifies_for_those_who_wait_so_long()
    {
        var (li, mei) = (Add("li", ("english", 2)), Add("mei", 90, ("english", 5)));
        new[] { li, mei }.ShouldAllBe(agent => !_matcher.Qualifies(agent, Skills(), 30));
        (_matcher.Qualifies(li, Skills(), 60), _matcher.Qualifies(mei, Skills(), 60), _matcher.Qualifies(mei, Skills(), 90)).ShouldBe((true, false, true));
        _matcher.Qualifies(mei, Skills(("refund", 1)), 90).ShouldBeFalse();
    }

    [Fact]
    public void Who_lacks_a_skill_at_every_step_does_not_count_until_it_is_learned()
    {
        Is(Add("li", ("english", 1)), PresenceKind.Available);
        _matcher.IsStaffedFor(Skills()).ShouldBeFalse();
        Add("li", ("english", 2));
        _matcher.IsStaffedFor(Skills()).ShouldBeTrue();
    }

    [Fact]
    public void Who_has_left_the_queue_does_not_count()
    {
        var li = Add("li", ("english", 5));
        Is(li, PresenceKind.Available);
        _matcher.IsStaffedFor(Skills()).ShouldBeTrue();
        _matcher.RemoveMember(li, Now);
        _matcher.IsStaffedFor(Skills()).ShouldBeFalse();
    }

    private AgentRef Add(string id, params (string Skill, int Level)[] skills) => Add(id, 0, skills);

    private AgentRef Add(string id, int afterSeconds, params (string Skill, int Level)[] skills) =>
        _matcher.SetMember(new AgentMember { AgentId = id, Skills = Skills(skills), AfterSeconds = afterSeconds }, Now);

    private void Is(AgentRef agent, PresenceKind presence) => _matcher.Update(agent, new AgentStatus
    {
        AgentId = _matcher.IdOf(agent), Epoch = 1, Version = ++_version, Presence = presence, Ready = MediaSet.All, Room = AgentRoom.None, IdleSince = Now,
    }, Now);

    private static ImmutableDictionary<string, int> Skills(params (string Skill, int Level)[] skills) =>
        skills.ToImmutableDictionary(skill => skill.Skill, skill => skill.Level);
}
