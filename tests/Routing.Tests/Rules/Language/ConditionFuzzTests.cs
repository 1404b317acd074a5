using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Tests.Rules.Language;

public class ConditionFuzzTests
{
    private static readonly string[] Pieces =
    [
        "and", "or", "not", "(", ")", "（", "）", ",", "，", "..", ".", "=", "!=", "<", ">=", "≥", "in", "has", "any", "all",
        "starts", "is", "known", "tier", "time", "date", "weekday", "medium", "tags", "text", "open", "attribute", "customer.new",
        "customer.lastContact", "attribute.\"a b\"", "\"gold\"", "“退款”", "\"", "\\", "12", "-3.5", "09:00", "24:00", "2026-05-01",
        "3d", "9x", "周一", "voice", "true", "\n", "😀", "\uD83D", "#", "1..5", "99999999999999999999999", "0:0:0", "-", "--1", "1-",
    ];

    [Fact]
    public void Any_mixture_of_pieces_is_read_or_refused_with_a_place_inside_it() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => Survives(string.Join(' ', pieces)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(60));

    [Fact]
    public void Pieces_without_blanks_survive_too() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => Survives(string.Concat(pieces)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(60));

    [Fact]
    public void Any_characters_survive() =>
        Prop.ForAll(Gen.Frequency((3, Gen.Choose(32, 126)), (1, Gen.Choose(0, 0xFFFF))).Select(c => (char)c).ListOf().ToArbitrary(), chars =>
            Survives(new string([.. chars])))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(200));

    [Fact]
    public void The_worst_text_for_a_search_is_still_quick()
    {
        var keywords = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"\"{new string('a', 80)}{i}\""));
        var input = RuleTesting.Plain with { Text = new string('a', 1_000_000) };
        var watch = Stopwatch.StartNew();
        RuleTesting.Holds($"text has any ({keywords})", input).ShouldBeFalse();
        watch.ElapsedMilliseconds.ShouldBeLessThan(2_000);
    }

    private static void Survives(string source)
    {
        var reading = ConditionReading.Of(source, RuleWorld.Unknown);
        (reading.Condition is null).ShouldBe(reading.Faults.Length > 0);
        var lines = source.Split('\n');
        foreach (var fault in reading.Faults)
        {
            fault.Line.ShouldBeInRange(1, lines.Length);
            fault.Column.ShouldBeInRange(1, lines[fault.Line - 1].Length + 1);
            fault.Text.ShouldNotBeEmpty();
        }

        reading.Condition?.Holds(new RuleFacts(RuleTesting.Plain, RuleTesting.Monday, RuleTesting.Shanghai));
    }
}
