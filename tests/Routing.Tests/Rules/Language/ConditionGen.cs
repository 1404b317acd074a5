using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Rules;

namespace OmniContact.Routing.Tests.Rules.Language;

/// <summary>Random conditions with their meaning, and inputs that make them hold now and then.</summary>
internal static class ConditionGen
{
    private static readonly string[] Tiers = ["gold", "silver", "金卡"];
    private static readonly string[] Words = ["refund", "退款", "app", "发票"];
    private static readonly string[] Texts = ["我要退款", "Refund, please", "happy app", "apple 发票", "你好"];

    public static Gen<GeneratedCondition> Condition(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (1, from a in Condition(depth - 1) select new GeneratedCondition($"not ({a.Source})", (i, n) => !a.Meaning(i, n))),
        (2, from a in Condition(depth - 1)
            from b in Condition(depth - 1)
            select new GeneratedCondition($"({a.Source}) and ({b.Source})", (i, n) => a.Meaning(i, n) && b.Meaning(i, n))),
        // Without brackets: and binds closer than or, not closest.
        (2, from a in Leaf
            from b in Leaf
            from c in Leaf
            select new GeneratedCondition($"{a.Source} or not {b.Source} and {c.Source}",
                (i, n) => a.Meaning(i, n) || (!b.Meaning(i, n) && c.Meaning(i, n)))));

    public static Gen<RuleInput> Input =>
        from tier in Gen.Elements([.. Tiers, null])
        from text in Gen.Elements([.. Texts, null])
        from medium in Gen.Elements(Enum.GetValues<Medium>())
        from tags in Gen.SubListOf("vip", "churn")
        from amount in Gen.Choose(-5, 20)
        from isNew in Gen.Elements<bool?>(true, false, null)
        from last in Gen.Choose(0, 100)
        select RuleTesting.Plain with
        {
            Tier = tier,
            Text = text,
            Medium = medium,
            Tags = [.. tags],
            Attributes = amount < 0 ? RuleTesting.Plain.Attributes : RuleTesting.Plain.Attributes.Add("amount", amount.ToString(CultureInfo.InvariantCulture)),
            NewCustomer = isNew,
            LastContactAt = last < 20 ? null : RuleTesting.Monday.AddHours(-last),
        };

    private static Gen<GeneratedCondition> Leaf => Gen.OneOf(
        from tier in Gen.Elements(Tiers) select Of($"tier = \"{tier}\"", i => i.Tier == tier),
        from tier in Gen.Elements(Tiers) select Of($"tier != \"{tier}\"", i => i.Tier != tier),
        from word in Gen.Elements(Words) select Of($"text has \"{word}\"", i => Has(i.Text, word)),
        from pair in Gen.Two(Gen.Elements(Words))
            select Of($"text has all (\"{pair.Item1}\", \"{pair.Item2}\")", i => Has(i.Text, pair.Item1) && Has(i.Text, pair.Item2)),
        from pair in Gen.Two(Gen.Elements(Enum.GetValues<Medium>()))
            select Of($"medium in ({pair.Item1}, {pair.Item2})", i => i.Medium == pair.Item1 || i.Medium == pair.Item2),
        Gen.Elements("vip", "churn").Select(tag => Of($"tags has \"{tag}\"", i => i.Tags.Contains(tag))),
        from low in Gen.Choose(0, 20)
            from high in Gen.Choose(low, 20)
            select Of($"attribute.amount in {low}..{high}", i => Amount(i) is { } amount && amount >= low && amount <= high),
        from bound in Gen.Choose(0, 20) select Of($"attribute.amount >= {bound}", i => Amount(i) >= bound),
        Gen.Constant(Of("customer.new", i => i.NewCustomer == true)),
        Gen.Constant(Of("customer.returning", i => i.NewCustomer == false)),
        from hours in Gen.Choose(0, 100)
            select new GeneratedCondition($"customer.lastContact < {hours}h", (i, n) => i.LastContactAt is { } at && n - at < TimeSpan.FromHours(hours)),
        from range in Gen.Two(Gen.Choose(0, 23))
            where range.Item1 != range.Item2
            select new GeneratedCondition($"time in {range.Item1}:00..{range.Item2}:00", (_, n) => InHours(n, range.Item1, range.Item2)),
        from range in Gen.Two(Gen.Choose(1, 7))
            select new GeneratedCondition($"weekday in {Day(range.Item1)}..{Day(range.Item2)}", (_, n) => InDays(n, range.Item1, range.Item2)));

    private static GeneratedCondition Of(string source, Func<RuleInput, bool> meaning) => new(source, (input, _) => meaning(input));

    private static int? Amount(RuleInput input) =>
        input.Attributes.TryGetValue("amount", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    // The few texts above, judged by hand: app is no word of "happy" or "apple".
    private static bool Has(string? text, string word) => (text, word) switch
    {
        ("我要退款", "退款") or ("Refund, please", "refund") or ("happy app", "app") or ("apple 发票", "发票") => true,
        _ => false,
    };

    private static bool InHours(DateTimeOffset now, int from, int to)
    {
        for (var hour = from; hour != to; hour = (hour + 1) % 24)
            if (now.ToOffset(TimeSpan.FromHours(8)).Hour == hour) return true;
        return false;
    }

    private static bool InDays(DateTimeOffset now, int from, int to)
    {
        for (var day = from; ; day = day % 7 + 1)
        {
            if (now.ToOffset(TimeSpan.FromHours(8)).DayOfWeek == (DayOfWeek)(day % 7)) return true;
            if (day == to) return false;
        }
    }

    private static DayOfWeek Day(int number) => (DayOfWeek)(number % 7);
}
