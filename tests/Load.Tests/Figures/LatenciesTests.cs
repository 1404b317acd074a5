using OmniContact.Load.Figures;

namespace OmniContact.Load.Tests.Figures;

public sealed class LatenciesTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.99)]
    [InlineData(0.999)]
    public void A_quantile_is_right_within_two_percent_over_nine_decades(double share)
    {
        var (latencies, random) = (new Latencies(), new Random(7));
        var values = Enumerable.Range(0, 20_000).Select(_ => Math.Pow(10, (random.NextDouble() * 8) - 5.9)).ToArray();
        foreach (var value in values) latencies.Add(value);
        var exact = values.Order().ElementAt((int)Math.Ceiling(share * values.Length) - 1);
        latencies.Quantile(share)!.Value.ShouldBe(exact, (0.02 * exact) + 1e-6);
    }

    [Fact]
    public void Nothing_has_no_quantile() => new Latencies().Quantile(0.5).ShouldBeNull();

    [Fact]
    public void The_last_quantile_is_the_greatest_value()
    {
        var latencies = new Latencies();
        latencies.Add(0.0123);
        latencies.Add(1.2345);
        latencies.Quantile(1).ShouldBe(1.2345);
    }

    [Fact]
    public void Two_added_up_are_as_one()
    {
        var (one, other, both) = (new Latencies(), new Latencies(), new Latencies());
        for (var i = 1; i <= 100; i++)
        {
            (i % 2 == 0 ? one : other).Add(i / 1000.0);
            both.Add(i / 1000.0);
        }
        one.Add(other);
        one.Count.ShouldBe(100);
        foreach (var share in new[] { 0.1, 0.5, 0.9 }) one.Quantile(share).ShouldBe(both.Quantile(share));
    }

    [Fact]
    public void The_share_within_a_bound_counts_those_below_it()
    {
        var latencies = new Latencies();
        foreach (var seconds in new[] { 1, 2, 30, 40 }) latencies.Add(seconds);
        latencies.ShareWithin(20).ShouldBe(0.5);
    }

    [Fact]
    public void Clocks_that_differ_make_no_negative_delay()
    {
        var latencies = new Latencies();
        latencies.Add(-0.001);
        latencies.Quantile(1).ShouldBe(0);
    }
}
