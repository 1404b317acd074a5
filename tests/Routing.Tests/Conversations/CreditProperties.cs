using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Conversations;

namespace OmniContact.Routing.Tests.Conversations;

/// <summary>Thousands of changes of a credit by tiers, rules and a supervisor.</summary>
public sealed class CreditProperties
{
    private static readonly string[] Sources = ["tier", "rule:1", "rule:2", "rule:3"];

    [Fact]
    public void It_is_the_supervisors_value_or_the_sum_of_the_latest_parts_clamped() =>
        Prop.ForAll((from who in Gen.Choose(0, 5) from seconds in Gen.Choose(-60_000, 60_000) select (who, seconds)).ListOf(3_000).ToArbitrary(), changes =>
        {
            var (state, parts, supervised) = (Sample.Queued(), new Dictionary<string, int>(), (int?)null);
            foreach (var (who, seconds) in changes)
            {
                if (who < Sources.Length) state = Crediting.Set(state, Sources[who], parts[Sources[who]] = seconds, Sample.At(1)).State;
                else state = Crediting.Supervise(state, "sue", supervised = who == 5 ? null : seconds, Sample.At(1)).State;
                state.Credit.ShouldBe(Math.Clamp(supervised ?? parts.Values.Sum(), -3_600, 86_400));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5).WithReplay(1, 1));
}
