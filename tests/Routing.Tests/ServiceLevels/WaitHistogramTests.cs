using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.ServiceLevels;

namespace OmniContact.Routing.Tests.ServiceLevels;

public sealed class WaitHistogramTests
{
    [Fact]
    public void A_quantile_is_at_most_a_twentieth_above_the_exact_one() => Prop.ForAll(
        Gen.NonEmptyListOf(Gen.Choose(0, 500_000)).ToArbitrary(),
        Gen.Elements(0.1, 0.5, 0.9, 0.99, 1.0).ToArbitrary(),
        (waits, share) =>
        {
            double[] sorted = [.. waits.Select(wait => wait / 7.0).Order()];
            var exact = sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
            var read = sorted.Aggregate(WaitHistogram.Empty, (sum, wait) => sum + WaitHistogram.Of(wait)).Quantile(share)!.Value;
            read.ShouldBeInRange(exact * (1 - 1e-9), Math.Max(WaitHistogram.Shortest, exact * 1.05) * (1 + 1e-9));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Figures_add_it_up_as_they_do_numbers()
    {
        var sum = new Figures { AnswerWaits = WaitHistogram.Of(3) } + new Figures { AnswerWaits = WaitHistogram.Of(80) };
        sum.AnswerWaits.Counts.Sum().ShouldBe(2);
        Measures.ById("answer-wait-p50").Of(sum)!.Value.ShouldBeInRange(3, 3.15);
        Measures.ById("answer-wait-p90").Of(sum)!.Value.ShouldBeInRange(80, 84);
    }

    [Fact]
    public void It_adds_up_in_any_order()
    {
        var (a, b) = (WaitHistogram.Of(3) + WaitHistogram.Of(80), WaitHistogram.Of(700));
        (a + b).ShouldBe(b + a);
        (a + WaitHistogram.Empty).ShouldBe(a);
        WaitHistogram.Empty.Quantile(0.5).ShouldBeNull();
    }
}
