using System.Collections.Immutable;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules;

public class RuleSetCompilationTests
{
    private static readonly RuleWorld World = new()
    {
        Queues = ["sales", "vip"],
        Skills = ["english"],
        Agents = ["a-1"],
        Bots = ["night"],
        EntryPoints = ["web-1"],
    };

    private static readonly RuleSet Good = new()
    {
        Id = "shop",
        Rules =
        [
            new() { Id = "a", When = "entry = \"web-1\"", Then = new() { QueueId = "vip", BotId = "night", PreferredAgentId = "a-1", CreditSeconds = 86_400 } },
        ],
        Default = new() { QueueId = "sales", RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("english", 10) },
    };

    [Fact]
    public void A_good_set_compiles() => RuleSetCompilation.Of(Good, World).Faults.ShouldBeEmpty();

    [Fact]
    public void Every_fault_of_a_set_is_listed_with_its_place()
    {
        var compilation = RuleSetCompilation.Of(new RuleSet
        {
            Id = "shop",
            Rules =
            [
                new() { Id = "a", When = "entry in (\"web-1\", \"web-2\") and\n  teir = \"x\"", Then = new() { QueueId = "wip", CreditSeconds = 86_401 } },
                new() { Id = "a", When = "open and", Then = new() { BotId = "day", PreferredAgentId = "a-2", PreferredWaitSeconds = -1 } },
                new()
                {
                    Id = "",
                    When = "true",
                    Enabled = false,
                    Then = new() { RequiredSkills = ImmutableDictionary<string, int>.Empty.Add("french", 11), Tags = [" "], Note = new string('x', 201) },
                },
            ],
            Default = new(),
        }, World);
        compilation.Compiled.ShouldBeNull();
        compilation.Faults.Select(f => $"{f.Where} {f.Code}").ShouldBe(
        [
            "rules.a id-twice",
            "rules.a.then.queueId unknown-queue", "rules.a.then.creditSeconds out-of-range",
            "rules.a.then.botId unknown-bot", "rules.a.then.preferredAgentId unknown-agent", "rules.a.then.preferredWaitSeconds out-of-range",
            "rules..id bad-id", "rules..then.requiredSkills.french unknown-skill", "rules..then.requiredSkills.french out-of-range",
            "rules..then.note out-of-range", "rules..then.tags out-of-range",
            "default no-destination",
            "rules.a.when, line 1, column 20 unknown-entry-point", "rules.a.when, line 2, column 3 unknown-field",
            "rules.a.when, line 1, column 9 syntax",
        ]);
    }

    [Fact]
    public void A_world_that_is_not_known_is_not_checked() =>
        RuleSetCompilation.Of(Good with { Default = new() { QueueId = "anything" } }, RuleWorld.Unknown).Faults.ShouldBeEmpty();

    [Fact]
    public void The_number_of_rules_is_bounded()
    {
        var many = Good with { Rules = [.. Enumerable.Range(0, 501).Select(i => Good.Rules[0] with { Id = $"r{i}" })] };
        RuleSetCompilation.Of(many, World).Faults.ShouldHaveSingleItem().Text.ShouldBe("the set has 501 rules; 500 are allowed");
    }
}
