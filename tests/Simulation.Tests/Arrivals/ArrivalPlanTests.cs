using OmniContact.Simulation.Arrivals;
using OmniContact.Simulation.Distributions;
using OmniContact.Simulation.Randomness;
using OmniContact.Simulation.Statistics;

namespace OmniContact.Simulation.Tests.Arrivals;

public sealed class ArrivalPlanTests
{
    [Fact]
    public void A_piecewise_process_has_the_rate_of_each_period_and_ends_with_the_last()
    {
        var plan = new Piecewise([new RatePeriod(3600, 0.05), new RatePeriod(7200, 0), new RatePeriod(10_800, 0.2)], null);
        var counts = new Sample[3];
        for (var day = 0; day < 100; day++)
        {
            var times = Times(plan, day).ToArray();
            times.ShouldBeInOrder();
            times.ShouldAllBe(at => at < 10_800);
            for (var period = 0; period < 3; period++) counts[period].Add(times.Count(at => at >= period * 3600 && at < (period + 1) * 3600));
        }

        counts[0].Mean.ShouldBe(180, 4 * Math.Sqrt(180.0 / 100));
        counts[1].Mean.ShouldBe(0);
        counts[2].Mean.ShouldBe(720, 4 * Math.Sqrt(720.0 / 100));
        (counts[2].Variance / 720).ShouldBe(1, 0.5);
    }

    /// <summary>Var(N) = m + m^2 Var(B) where the day's factor B has mean 1.</summary>
    [Fact]
    public void Busyness_makes_days_differ_by_more_than_chance()
    {
        var plan = new Piecewise([new RatePeriod(3600, 0.1)], new Gamma(1, 10));
        var counts = default(Sample);
        for (var day = 0; day < 500; day++) counts.Add(Times(plan, day).Count());
        counts.Mean.ShouldBe(360, 4 * Math.Sqrt((360 + 360 * 360 / 10.0) / 500));
        (counts.Variance / (360 + 360 * 360 / 10.0)).ShouldBe(1, 0.25);
    }

    /// <summary>Published lower bound for forecasts of Poisson counts of mean m: 2 e^-m m^(k+1) / k!, k = floor(m).</summary>
    [Fact]
    public void Poisson_counts_stray_from_their_mean_as_far_as_theory_says()
    {
        var plan = new Spaced(new Exponential(60));
        var off = default(Sample);
        for (var hour = 0; hour < 2000; hour++) off.Add(Math.Abs(Times(plan, hour).TakeWhile(at => at < 600).Count() - 10));
        var bound = 2 * Math.Exp(-10) * Math.Pow(10, 11) / 3_628_800;
        off.Mean.ShouldBe(bound, 4 * Math.Sqrt(off.Variance / 2000));
    }

    [Fact]
    public void Deterministic_arrivals_keep_their_distance() =>
        Times(new Spaced(new Deterministic(15)), 0).Take(4).ShouldBe([15, 30, 45, 60]);

    [Fact]
    public void A_trace_is_the_same_in_every_replication()
    {
        var plan = new Trace([new Arrival(1), new Arrival(5, 30)]);
        Times(plan, 0).ShouldBe([1, 5]);
        Times(plan, 1).ShouldBe([1, 5]);
    }

    private static IEnumerable<double> Times(ArrivalPlan plan, int replication)
    {
        var arrivals = plan.Begin(new RandomStream(1, replication, "test"));
        while (arrivals.MoveNext()) yield return arrivals.Current.At;
    }
}
