using OmniContact.Routing;
using OmniContact.Routing.Rules;

namespace OmniContact.Benchmarks.Decisions;

internal static class RuleCosts
{
    private const string Condition =
        """channel = "wechat" and tier in ("gold", "platinum") and (text has any ("退款", "refund", "投诉") or tags has "complaint") and time in 09:00..18:00""";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static readonly RuleInput Input = new()
    {
        EntryPointId = "wechat-1",
        Channel = "wechat",
        Medium = Medium.Message,
        Text = "我昨天买的东西坏了，要求退款，谢谢！",
        Tier = "platinum",
        Tags = ["vip"],
    };

    public static void Print()
    {
        Console.WriteLine("entry rules: one decision, text folded and result built included; the last rule is the one that holds");
        foreach (var rules in new[] { 1, 20, 100, RuleSet.MostRules })
        {
            var set = RuleSetCompilation.Of(Set(rules), RuleWorld.Unknown).Compiled!;
            Cost.Of($"{rules} rules", _ => set.Decide(Input, Now, Shanghai));
        }

        Cost.Of("reading and checking a set of 100 rules", _ => RuleSetCompilation.Of(Set(100), RuleWorld.Unknown));
    }

    private static RuleSet Set(int rules) => new()
    {
        Id = "set",
        Rules = [.. Enumerable.Range(1, rules).Select(i => new EntryRule
        {
            Id = $"rule-{i}",
            When = i == rules ? Condition : Condition.Replace("platinum", $"tier {i}", StringComparison.Ordinal),
            Then = new RuleOutcome { QueueId = "vip", CreditSeconds = 60 },
        })],
        Default = new RuleOutcome { QueueId = "sales" },
    };
}
