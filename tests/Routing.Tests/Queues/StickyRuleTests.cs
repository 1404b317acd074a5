using OmniContact.Routing.Conversations;
using OmniContact.Routing.Queues;

namespace OmniContact.Routing.Tests.Queues;

public sealed class StickyRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly StickyPolicy Policy = new();

    [Fact]
    public void The_expert_of_a_rule_comes_first_then_the_dedicated_agent_then_the_last_one() =>
        StickyRule.Wanted(Policy, "eve", "dee", "ann", Now.AddHours(-1), Now).Select(agent => agent.AgentId).ShouldBe(["eve", "dee", "ann"]);

    [Fact]
    public void A_last_agent_of_long_ago_does_not_count()
    {
        StickyRule.Wanted(Policy, null, null, "ann", Now.AddHours(-72), Now).ShouldHaveSingleItem();
        StickyRule.Wanted(Policy, null, null, "ann", Now.AddHours(-73), Now).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_agent_is_wanted_once_and_policies_switch_kinds_off()
    {
        StickyRule.Wanted(Policy, "ann", "ann", "ann", Now, Now).ShouldBe([new WantedAgent("ann", "expert")]);
        StickyRule.Wanted(Policy with { Dedicated = false, LastAgent = false }, null, "dee", "ann", Now, Now).ShouldBeEmpty();
    }

    [Fact]
    public void The_wait_is_for_the_first_who_is_there_and_can_be_expected_inside_the_bound()
    {
        var away = new AgentOutlook(new("dee", "dedicated"), false, Now);
        var busy = new AgentOutlook(new("ann", "last agent"), true, Now.AddSeconds(31));
        var unknown = new AgentOutlook(new("bob", "last agent"), true, null);
        var soon = new AgentOutlook(new("eve", "expert"), true, Now.AddSeconds(30));
        StickyRule.Choose(Policy, [away, busy, unknown, soon], Now).ShouldBe(new PreferredAgent("eve", "expert", Now.AddSeconds(30)));
        StickyRule.Choose(Policy, [away, busy, unknown], Now).ShouldBeNull();
    }

    [Fact]
    public void A_bound_of_zero_means_no_wait() =>
        StickyRule.Choose(Policy with { WaitSeconds = 0 }, [new(new("eve", "expert"), true, Now)], Now).ShouldBeNull();
}
