using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Rules;
using OmniContact.Routing.Rules.Language;

namespace OmniContact.Routing.Tests.Rules.Language;

public class ConditionProperties
{
    [Fact]
    public void A_condition_holds_when_its_meaning_does() =>
        Prop.ForAll(ConditionGen.Condition(4).ToArbitrary(), ConditionGen.Input.ListOf(20).ToArbitrary(), Gen.Choose(0, 24 * 7 * 2).ToArbitrary(),
            (condition, inputs, half) =>
            {
                var now = RuleTesting.Monday.AddMinutes(30 * half);
                foreach (var input in inputs)
                    RuleTesting.Holds(condition.Source, input, now).ShouldBe(condition.Meaning(input, now), condition.Source);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void An_explanation_says_the_same_as_each_comparison_on_its_own() =>
        Prop.ForAll(ConditionGen.Condition(3).ToArbitrary(), ConditionGen.Input.ToArbitrary(), (condition, input) =>
        {
            var facts = new RuleFacts(input, RuleTesting.Monday, RuleTesting.Shanghai);
            var traces = new List<ComparisonTrace>();
            ConditionReading.Of(condition.Source, RuleWorld.Unknown).Condition!.Explain(facts, traces);
            traces.Count.ShouldBeGreaterThan(0);
            foreach (var trace in traces)
            {
                condition.Source[(trace.Column - 1)..].ShouldStartWith(trace.Source);
                trace.Holds.ShouldBe(RuleTesting.Holds(trace.Source, input));
            }
        }).QuickCheckThrowOnFailure();
}
