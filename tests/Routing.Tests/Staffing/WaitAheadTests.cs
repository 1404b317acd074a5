using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class WaitAheadTests
{
    [Theory]
    // Roots found with 40 digits.
    [InlineData(0, 1, 0, 0.5, 0.69314718055994531)]
    [InlineData(9, 5, 0, 0.9, 2.8411980584305634)]
    [InlineData(9, 5, 0.5, 0.5, 1.3862943611198906)]
    [InlineData(9, 5, 0.5, 0.9, 2.0548363542939376)]
    [InlineData(999, 20, 0.02, 0.9, 36.110989240496089)]
    [InlineData(99, 1000, 1e-9, 0.5, 0.099666864914381979)]
    public void Quantiles_are_exact(int ahead, double answered, double abandoned, double share, double time) =>
        (new WaitAhead(ahead, answered, abandoned).Quantile(share) / time).ShouldBe(1, 1e-9);

    [Theory]
    [InlineData(0, 0.5, 2, 4)]
    [InlineData(4, 2, 2.5, 1.25)]
    public void Without_abandonment_it_is_Erlang(int ahead, double answered, double mean, double variance)
    {
        var wait = new WaitAhead(ahead, answered);
        wait.Mean.ShouldBe(mean, 1e-12);
        wait.Variance.ShouldBe(variance, 1e-12);
    }

    [Fact]
    public void With_abandonment_mean_and_variance_are_the_published_sums()
    {
        var wait = new WaitAhead(2, 4, 0.5);
        wait.Mean.ShouldBe(1 / 4.0 + 1 / 4.5 + 1 / 5.0, 1e-15);
        wait.Variance.ShouldBe(1 / 16.0 + 1 / 20.25 + 1 / 25.0, 1e-15);
    }

    [Theory]
    [InlineData(64, 1, 1)]
    [InlineData(100, 5, 0.5)]
    [InlineData(10_000, 20, 0.02)]
    [InlineData(10_000, 0.5, 40)]
    [InlineData(100_000, 3, 1e-9)]
    [InlineData(3_000, 3, 0)]
    public void The_sums_of_a_long_line_are_the_same_term_by_term(int ahead, double answered, double abandoned)
    {
        var wait = new WaitAhead(ahead, answered, abandoned);
        var terms = Enumerable.Range(0, ahead + 1).Select(i => 1 / (answered + i * abandoned)).ToArray();
        (wait.Mean / terms.Sum()).ShouldBe(1, 1e-9);
        (wait.Variance / terms.Sum(term => term * term)).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void A_quantile_is_where_the_distribution_has_that_share() =>
        Prop.ForAll(Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(1, 999).ToArbitrary(), (ahead, theta, share) =>
        {
            var wait = new WaitAhead(ahead, 3, theta / 100.0);
            wait.Within(wait.Quantile(share / 1000.0)).ShouldBe(share / 1000.0, 1e-7);
        }).QuickCheckThrowOnFailure();

    [Theory]
    // People ahead, answers in the time that one person is patient, error.
    [InlineData(0, 1e9, 0.014)]
    [InlineData(10, 1e9, 0.0012)]
    [InlineData(10, 20, 0.0012)]
    [InlineData(30, 20, 0.0012)]
    [InlineData(100, 20, 0.0012)]
    [InlineData(1000, 20, 0.0012)]
    [InlineData(10, 5, 0.005)]
    [InlineData(30, 5, 0.005)]
    [InlineData(1000, 5, 0.005)]
    public void The_quick_quantile_is_as_near_as_it_says(int ahead, double answers, double error)
    {
        var wait = new WaitAhead(ahead, 1, 1 / answers);
        (wait.QuickQuantile(0.5) / wait.Quantile(0.5)).ShouldBe(1, error);
        (wait.QuickQuantile(0.9) / wait.Quantile(0.9)).ShouldBe(1, error);
    }

    [Fact]
    public void The_distribution_has_its_mean_and_variance() =>
        Prop.ForAll(Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (ahead, theta) =>
        {
            var wait = new WaitAhead(ahead, 3, theta / 100.0);
            var (mean, square, step) = (0.0, 0.0, wait.Mean / 4000);
            for (var time = step / 2; time < wait.Mean + 40 * Math.Sqrt(wait.Variance); time += step)
            {
                var later = 1 - wait.Within(time);
                mean += later * step;
                square += 2 * time * later * step;
            }

            (mean / wait.Mean).ShouldBe(1, 1e-5);
            ((square - mean * mean) / wait.Variance).ShouldBe(1, 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_very_long_queue_is_answered_by_the_law_of_large_numbers()
    {
        var wait = new WaitAhead(99_999, 1);
        wait.Quantile(0.5).ShouldBe(100_000 - 1 / 3.0, 1e-3);
        wait.Quantile(0.9).ShouldBe(100_000 + 1.2815516 * Math.Sqrt(100_000) + (1.2815516 * 1.2815516 - 1) / 3, 0.01);
    }
}
