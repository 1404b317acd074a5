using System.Collections.Immutable;
using OmniContact.Routing.Conversations;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules;

public class CompiledRuleSetTests
{
    private static readonly RuleInput Gold = RuleTesting.Plain with { Tier = "gold", Text = "退款" };

    private static readonly ImmutableArray<EntryRule> Rules =
    [
        new() { Id = "off", When = "true", Enabled = false, Then = new() { QueueId = "never" } },
        new()
        {
            Id = "refund",
            When = "text has \"退款\"",
            Then = new() { CreditSeconds = 60, RequiredSkills = Skills(("refunds", 3), ("english", 2)), Tags = ["money"], Note = "wants money" },
        },
        new()
        {
            Id = "gold",
            When = "tier = \"gold\" and customer.lastContact < 1h",
            Then = new() { QueueId = "vip", CreditSeconds = 600, PreferredAgentId = "a-1", PreferredWaitSeconds = 45, RequiredSkills = Skills(("english", 5)), Tags = ["money", "vip"] },
        },
        new() { Id = "last", When = "true", Then = new() { QueueId = "sales", PreferredAgentId = "a-2", PreferredWaitSeconds = 5, CreditSeconds = -30, Note = "all" }, Stop = true },
        new() { Id = "after", When = "true", Then = new() { Tags = ["never"] } },
    ];

    private static readonly RuleOutcome Default = new() { QueueId = "general", BotId = "bot", CreditSeconds = 7, Tags = ["default"] };

    [Fact]
    public void First_match_takes_the_first_that_holds_and_the_defaults_queue_where_it_names_none()
    {
        var decision = Decide(RuleMode.FirstMatch, Gold);
        decision.Applied.ShouldBe(["refund"]);
        decision.QueueId.ShouldBe("general");
        decision.BotId.ShouldBe("bot");
        decision.Credits.ShouldBe([new CreditPart("rule:refund", 60)]);
        decision.Tags.ShouldBe(["money"]);
        decision.Notes.ShouldBe(["wants money"]);
        (decision.RuleSetId, decision.Version).ShouldBe(("shop", 7));
    }

    [Fact]
    public void Accumulation_adds_up_until_a_rule_stops()
    {
        var decision = Decide(RuleMode.Accumulate, Gold with { LastContactAt = RuleTesting.Monday.AddMinutes(-59) });
        decision.Applied.ShouldBe(["refund", "gold", "last"]);
        decision.QueueId.ShouldBe("vip");
        decision.BotId.ShouldBeNull();
        decision.Credits.ShouldBe([new CreditPart("rule:refund", 60), new CreditPart("rule:gold", 600), new CreditPart("rule:last", -30)]);
        decision.RequiredSkills.OrderBy(s => s.Key).ShouldBe(Skills(("english", 5), ("refunds", 3)).OrderBy(s => s.Key));
        (decision.PreferredAgentId, decision.PreferredWaitSeconds).ShouldBe(("a-1", 45));
        decision.Tags.ShouldBe(["money", "vip"]);
        decision.Notes.ShouldBe(["wants money", "all"]);
    }

    [Fact]
    public void The_default_applies_in_full_when_no_rule_does()
    {
        var set = new RuleSet { Id = "shop", Rules = [Rules[2]], Default = Default };
        var decision = Compile(set).Decide(RuleTesting.Plain, RuleTesting.Monday, RuleTesting.Shanghai);
        decision.Applied.ShouldBeEmpty();
        (decision.QueueId, decision.BotId).ShouldBe(("general", "bot"));
        decision.Credits.ShouldBe([new CreditPart("rule:default", 7)]);
        decision.Tags.ShouldBe(["default"]);
    }

    [Fact]
    public void Of_the_levels_that_rules_ask_of_a_skill_the_highest_counts()
    {
        EntryRule Asks(string id, int level) => new() { Id = id, When = "true", Then = new() { RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("de", level) } };
        var set = new RuleSet { Id = "shop", Mode = RuleMode.Accumulate, Rules = [Asks("a", 3), Asks("b", 7), Asks("c", 5)], Default = Default };
        Compile(set).Decide(RuleTesting.Plain, RuleTesting.Monday, RuleTesting.Shanghai).RequiredSkills["de"].ShouldBe(7);
    }

    [Fact]
    public void A_rule_that_names_a_bot_hands_over_to_the_defaults_queue()
    {
        var set = new RuleSet { Id = "shop", Rules = [new() { Id = "b", When = "true", Then = new() { BotId = "night" } }], Default = Default };
        var decision = Compile(set).Decide(RuleTesting.Plain, RuleTesting.Monday, RuleTesting.Shanghai);
        (decision.QueueId, decision.BotId).ShouldBe(("general", "night"));
    }

    [Fact]
    public void A_trace_decides_alike_and_says_what_became_of_each_rule_and_why()
    {
        var set = Set(RuleMode.FirstMatch) with { Rules = [.. Rules.Where(r => r.Id != "refund")] };
        var trace = Compile(set).Explain(Gold, RuleTesting.Monday, RuleTesting.Shanghai);
        trace.Decision.Applied.ShouldBe(["last"]);
        trace.LocalTime.ShouldBe(new DateTime(2026, 3, 2, 10, 0, 0));
        trace.Rules.Select(r => $"{r.RuleId} {r.Result}").ShouldBe(["off SwitchedOff", "gold DidNotHold", "last Applied", "after NotReached"]);
        trace.Rules[1].Comparisons.ShouldBe(
        [
            new ComparisonTrace("tier = \"gold\"", 1, 1, true, "tier is \"gold\""),
            new ComparisonTrace("customer.lastContact < 1h", 1, 19, false, "customer.lastContact is unknown"),
        ]);
    }

    [Theory]
    [InlineData("medium = voice", "medium is chat")]
    [InlineData("weekday = Sun", "weekday is Mon")]
    [InlineData("time < 09:00", "time is 10:00:00")]
    [InlineData("date = 2026-01-01", "date is 2026-03-02")]
    [InlineData("customer.lastContact < 1h", "customer.lastContact is 1.06:00:00")]
    [InlineData("tags has \"x\"", "tags is \"a\", \"b\"")]
    [InlineData("attribute.n > 3", "attribute.n is 2.5")]
    [InlineData("attribute.m > 3", "attribute.m is unknown")]
    [InlineData("customer.new", "customer.new is false")]
    [InlineData("text has \"x\"", "text is \"hello\"")]
    public void A_trace_says_what_each_field_was(string condition, string actual)
    {
        var input = RuleTesting.Plain with
        {
            Text = "Hello",
            Tags = ["a", "B"],
            Attributes = ImmutableDictionary<string, string>.Empty.Add("n", "2.5"),
            NewCustomer = false,
            LastContactAt = RuleTesting.Monday.AddHours(-30),
        };
        var set = new RuleSet { Id = "s", Rules = [new() { Id = "r", When = condition, Then = new() }], Default = Default };
        var compared = Compile(set).Explain(input, RuleTesting.Monday, RuleTesting.Shanghai).Rules[0].Comparisons.ShouldHaveSingleItem();
        (compared.Actual, compared.Holds).ShouldBe((actual, false));
    }

    private static RuleDecision Decide(RuleMode mode, RuleInput input)
    {
        var compiled = Compile(Set(mode));
        var decision = compiled.Decide(input, RuleTesting.Monday, RuleTesting.Shanghai);
        var explained = compiled.Explain(input, RuleTesting.Monday, RuleTesting.Shanghai).Decision;
        explained.Applied.ShouldBe(decision.Applied);
        explained.Credits.ShouldBe(decision.Credits);
        (explained.QueueId, explained.BotId).ShouldBe((decision.QueueId, decision.BotId));
        return decision;
    }

    private static RuleSet Set(RuleMode mode) => new() { Id = "shop", Version = 7, Mode = mode, Rules = Rules, Default = Default };

    private static CompiledRuleSet Compile(RuleSet set)
    {
        var compilation = RuleSetCompilation.Of(set, RuleWorld.Unknown);
        compilation.Faults.ShouldBeEmpty();
        return compilation.Compiled!;
    }

    private static ImmutableDictionary<string, int> Skills(params (string Skill, int Level)[] skills) =>
        skills.ToImmutableDictionary(s => s.Skill, s => s.Level);
}
