using FsCheck;
using FsCheck.Fluent;
using OmniContact.Routing.Staffing;

namespace OmniContact.Routing.Tests.Staffing;

public class FiniteQueueTests
{
    [Theory]
    // The balance equations summed with 40 digits.
    [InlineData(10, 10, 5, 0.1035173574923743, 0.5773528263905778, 1.552760362385615)]
    [InlineData(12, 10, 20, 0.1686372445518889, 0.9877667756918736, 15.30931429595092)]
    [InlineData(1000, 900, 100, 0.1000001905570574, 0.9999755558459599, 91.00041245996775)]
    [InlineData(1, 5, 3, 2.452122311860916e-5, 0.003800882785679255, 0.0009318064785071479)]
    public void Blocking_wait_and_queue_are_those_of_the_balance_equations(
        double arrivals, int agents, int places, double blocking, double wait, double queue)
    {
        var finite = new FiniteQueue(arrivals, 1, agents, places);
        (finite.Blocking / blocking).ShouldBe(1, 1e-11);
        (finite.WaitProbability / wait).ShouldBe(1, 1e-11);
        (finite.MeanQueue / queue).ShouldBe(1, 1e-11);
        finite.MeanWait.ShouldBe(finite.MeanQueue / (arrivals * (1 - finite.Blocking)), 1e-12);
    }

    [Fact]
    public void Without_places_it_is_Erlang_B() =>
        Prop.ForAll(Gen.Choose(1, 5000).ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), (load, agents) =>
        {
            var finite = new FiniteQueue(load / 10.0, 1, agents, 0);
            var blocking = ErlangB.Blocking(load / 10.0, agents);
            // Below that a double has nothing left.
            if (blocking > 1e-290) (finite.Blocking / blocking).ShouldBe(1, 1e-10);
            else finite.Blocking.ShouldBeLessThan(1e-280);
            finite.WaitProbability.ShouldBe(0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_places_enough_it_is_Erlang_C()
    {
        var (finite, open) = (new FiniteQueue(48, 1, 50, 5000), new ErlangC(48, 1, 50));
        finite.Blocking.ShouldBeLessThan(1e-80);
        finite.WaitProbability.ShouldBe(open.WaitProbability, 1e-12);
        finite.MeanWait.ShouldBe(open.MeanWait, 1e-12);
    }

    [Fact]
    public void A_hundred_thousand_agents_and_places_are_no_trouble()
    {
        var finite = new FiniteQueue(300_000, 1, 100_000, 100_000);
        finite.Blocking.ShouldBe(2 / 3.0, 1e-12);
        finite.Occupancy.ShouldBe(1, 1e-12);
        finite.MeanQueue.ShouldBe(100_000 - 0.5, 1e-6);
    }
}
