using OmniContact.Load.Servers;

namespace OmniContact.Load.Tests.Runs;

public sealed class MetricsTests
{
    private static readonly Metrics Before = Metrics.Parse("h_bucket{le=\"0.1\"} 10\nh_bucket{le=\"1\"} 10\nh_bucket{le=\"+Inf\"} 10\nh_count 10\n");

    private static readonly Metrics Now = Metrics.Parse(
        "# HELP h x\nh_bucket{le=\"0.1\"} 60\nh_bucket{le=\"1\"} 109\nh_bucket{le=\"+Inf\"} 110\nh_count 110\nc_total{queue=\"a\"} 2\nc_total{queue=\"b\"} 3\n");

    [Fact]
    public void A_quantile_counts_only_what_came_since()
    {
        Now.Quantile("h", 0.5, Before).ShouldBe(0.1);
        Now.Quantile("h", 0.51, Before).ShouldBe(1);
        Now.Quantile("h", 1, Before).ShouldBe(double.PositiveInfinity);
        Now.Quantile("h", 0.5, Metrics.Parse("")).ShouldBe(0.1, "a histogram begins with its first measurement");
        Before.Quantile("h", 0.5, Before).ShouldBeNull();
    }

    [Fact]
    public void What_several_servers_count_adds_up()
    {
        var two = Metrics.Parse("h_bucket{le=\"0.1\"} 90\nh_bucket{le=\"+Inf\"} 90\nh_bucket{le=\"0.1\"} 0\nh_bucket{le=\"+Inf\"} 10\n");
        two.Quantile("h", 0.9, Metrics.Parse("")).ShouldBe(0.1);
        two.Quantile("h", 0.91, Metrics.Parse("")).ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void A_counter_is_summed_up_over_its_labels()
    {
        Now.Sum("c_total").ShouldBe(5);
        Now.Sum("c_total", "queue=\"b\"").ShouldBe(3);
        Now.Sum("unknown").ShouldBeNull();
    }
}
