using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class ErlangCTests
{
    [Theory]
    [InlineData(8.4, 12, 0.183889, 0.051080)]
    [InlineData(10, 14, 0.174132, 0.043533)]
    [InlineData(20, 24, 0.298072, 0.074518)]
    [InlineData(48, 50, 0.694456, 0.347228)]
    [InlineData(100, 105, 0.515707, 0.103141)]
    public void The_published_table_is_reproduced(double load, int agents, double wait, double meanWait)
    {
        var queue = new ErlangC(load, 1, agents);
        queue.WaitProbability.ShouldBe(wait, 5e-7);
        queue.MeanWait.ShouldBe(meanWait, 5e-7);
        queue.MeanQueue.ShouldBe(load * meanWait, 1e-4);
        queue.Occupancy.ShouldBe(load / agents, 1e-15);
    }

    [Theory]
    // Worked out with 40 digits.
    [InlineData(99_000, 100_000, 0.0008219082374107954)]
    [InlineData(90_000, 100_000, 1.98003409635906e-235)]
    [InlineData(1, 50, 1.2342540755009959e-65)]
    public void Large_and_light_loads_keep_their_digits(double load, int agents, double wait) =>
        (new ErlangC(load, 1, agents).WaitProbability / wait).ShouldBe(1, 1e-10);

    [Theory]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(1e9)]
    public void An_overloaded_queue_waits_for_ever(double load)
    {
        var queue = new ErlangC(load, 1, 50);
        queue.WaitProbability.ShouldBe(1);
        queue.Occupancy.ShouldBe(1);
        queue.MeanWait.ShouldBe(double.PositiveInfinity);
        queue.MeanQueue.ShouldBe(double.PositiveInfinity);
        queue.ServiceLevel(1e6).ShouldBe(0);
    }

    [Fact]
    public void The_service_level_starts_at_those_who_do_not_wait_and_grows_to_all()
    {
        var queue = new ErlangC(48, 1, 50);
        queue.ServiceLevel(0).ShouldBe(1 - queue.WaitProbability, 1e-15);
        queue.ServiceLevel(0.1).ShouldBeLessThan(queue.ServiceLevel(0.2));
        queue.ServiceLevel(1000).ShouldBe(1, 1e-12);
    }
}
